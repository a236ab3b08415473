// A checklist without anything to carry.
import type { Checklist } from '@/utils/by-hand/checklist';

export const oneChecklist: Checklist = {
  key: 'https://journal.example/one',
  route: 'paste',
  title: 'One',
  subtitle: '',
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: 'https://journal.example/one',
  leftOut: [],
  ticked: [],
  begunAt: 1,
};
