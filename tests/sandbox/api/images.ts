// POST /v1/images. https://github.com/Medium/medium-api-docs#34-images
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { tooLarge } from './errors.ts';
import { maxImageBytes, readImage } from './image-rules.ts';
import { requireScope } from './token.ts';

/** The route that takes pictures. The same bytes get the same address. */
export function imagesRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.post('/images', requireScope(state, 'uploadImage'), async (c) => {
    const image = await readImage(c.get('bytes'), c.req.header('content-type') ?? '');
    if (image.bytes.length > maxImageBytes) return tooLarge(c);
    // Not hexadecimal, as Medium's are not either.
    const md5 = createHash('md5').update(image.bytes).digest('base64url');
    const url = `https://cdn-images-1.medium.com/proxy/1*${md5}.png`;
    const { person, application } = c.get('access');
    state.images.push({ ...image, md5, url, userId: person.ids[application] });
    return c.json({ data: { url, md5 } }, 201);
  });
  return route;
}
