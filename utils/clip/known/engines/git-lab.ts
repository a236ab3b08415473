// GitLab: pages of a wiki.
import { engine } from './engine';

export const gitLab = engine({ around: '.wiki-last-edit-by, .wiki-page-header .nav-controls' });
