// Indonesian.
import { language } from './language';

export const id = language({
  labels: [
    'artikel berita| (?:terkait|lainnya|populer|terbaru)',
    'komentar tag',
    'bagikan| artikel ini',
  ],
  interruptions: ['lanjutkan membaca.{0,20}'],
  invitations: ['(?:baca|simak) juga'],
  ads: ['iklan'],
  boxes: ['bagikan', 'iklan', 'baca-juga', 'berita-terkait'],
  remarks: ['komentar'],
});
