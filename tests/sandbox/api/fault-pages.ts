// The HTML that arrives where JSON was expected.

/** Cloudflare's check of the browser, as far as a client can tell it. */
export const challengePage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title></head>
<body><h1>api.medium.com</h1><p>Verifying that you are human.</p></body></html>
`;

/** The login page of a hotel network. */
export const portalPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Guest network</title></head>
<body><form method="post"><h1>Welcome</h1><p>Sign in to use this network.</p>
<label>Room <input name="room"></label><button>Connect</button></form></body></html>
`;
