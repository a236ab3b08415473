/** Thrown when a page grows beyond what the steps after its copying can bear. */
export class PageTooLarge extends Error {}
