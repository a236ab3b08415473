// A site of documents that are no pages: a PDF, JSON, pictures. Browsers show each in a document of their own making.
import type { SiteHandler } from '../sandbox/types.ts';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** One page that says “The pond”, with the table of its objects as a PDF must have it. */
function pdf(): string {
  const text = 'BT /F1 24 Tf 40 80 Td (The pond) Tj ET';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 160] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const documents: Readonly<
  Record<string, readonly [type: string, body: () => string | Uint8Array]>
> = {
  '/pond.pdf': ['application/pdf', pdf],
  '/pond.json': ['application/json', () => '{"pond": {"frogs": 12, "herons": 1}}'],
  '/pond.png': ['image/png', () => new Uint8Array(Buffer.from(png, 'base64'))],
  '/pond.svg': [
    'image/svg+xml',
    () =>
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle r="40" cx="45" cy="45"/></svg>',
  ],
  '/pond.xml': ['application/xml', () => '<?xml version="1.0"?><pond><frog/></pond>'],
};

export const serveDocuments: SiteHandler = async (request) => {
  const [type, body] = documents[new URL(request.url).pathname] ?? [];
  return type === undefined || body === undefined
    ? new Response('Not here', { status: 404 })
    : new Response(body() as BodyInit, { headers: { 'Content-Type': type } });
};
