// A round stand-in for the picture of an account. The real one stays away: fetching it would tell Medium about us.

/** Steps around the colour circle. */
const hues = 12;

export function AccountPicture({ id, label }: { id: string; label: string }) {
  const [initial = '?'] = label.trim();
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9973, 0);
  return (
    <span
      class="account-picture"
      style={{ '--turn': `${(sum % hues) * (360 / hues)}` }}
      aria-hidden="true"
    >
      {initial.toLocaleUpperCase()}
    </span>
  );
}
