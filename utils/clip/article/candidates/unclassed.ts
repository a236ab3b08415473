// Whether somebody wrote a box by hand: it begins with a heading, and nothing in it has a name. Programs that place
// furniture name what they place.
export function isUnclassed(box: Element): boolean {
  return (
    /^h[2-6]$/.test(box.firstElementChild?.localName ?? '') &&
    !box.matches(named) &&
    box.querySelector(named) === null
  );
}

const named = '[class]:not([class=""]), [id]:not([id=""])';
