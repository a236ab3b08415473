// Loaded into a world of the source page.
import { dueStructure } from './due-structure.ts';
import './globals.ts';

globalThis.benchDue = (reference) => dueStructure(document, reference);
