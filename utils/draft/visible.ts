// Whether a writer sees anything of a text that they typed or pasted.

/** Matches all but spaces, joiners, and letters that are drawn as nothing. */
export const visible = /[^\s\p{C}\u115f\u1160\u2800\u3164\uffa0]/u;
