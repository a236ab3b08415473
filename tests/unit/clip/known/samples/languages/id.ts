import type { LanguageSample } from './sample';

export const sample: LanguageSample = {
  labels: [
    'artikel terkait',
    'berita lainnya',
    'artikel populer',
    'berita terbaru',
    'komentar (3)',
    'tag:',
    'bagikan artikel ini',
  ],
  interruptions: ['lanjutkan membaca di bawah'],
  invitations: ['baca juga: tungku', 'simak juga: roti'],
  ads: ['iklan'],
  boxes: ['bagikan', 'iklan', 'baca-juga', 'berita-terkait'],
  remarks: ['komentar'],
  prose: [
    'iklan itu tergantung di dinding',
    'tukang roti membaca juga pada malam hari.',
    'bagikan artikel ini dan roti kepada semua orang, katanya.',
  ],
};
