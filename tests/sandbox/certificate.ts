// A certificate for one run: made at start, kept in memory only.
import { generate } from 'selfsigned';

/** PEM texts of one key pair. */
export interface Certificate {
  key: string;
  certificate: string;
}

const names = ['api.medium.com', 'medium.com', 'cdn-images-1.medium.com', '*.example', 'localhost'];

/** Makes a self-signed certificate, valid from an hour ago (clocks differ) for 30 days. */
export async function createCertificate(): Promise<Certificate> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: 'local Medium sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 3_600_000),
    notAfterDate: new Date(now + 30 * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names.map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, certificate: made.cert };
}
