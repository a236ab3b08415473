/** The oldest versions that Clipdraft runs in, for the manifests, the style sheets and the tests. */
export const oldestBrowsers = { chrome: 140, firefox: 142 } as const;
