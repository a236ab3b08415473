// Loaded into a world of a page: reads it with the product's own code, up to the article, and makes a story of what is left
// of that.
import { isAmongProse } from '../../../../utils/clip/article/prose';
import { clipPage } from '../../../../utils/clip/clip-page';
import { composeStory } from '../../../../utils/story/compose';
import { blockText } from '../../fidelity/in-page/block-text.ts';
import { type Block, isHeading, measured } from './boxes.ts';
import { featuresOf } from './features.ts';
import './globals.ts';

const kept = /^(?:pre|table|figure|figcaption)$/;

function clipOf() {
  const clip = clipPage(window);
  return clip.ok && clip.value.article ? { ...clip.value, article: clip.value.article } : null;
}

function partOf({ box: { element } }: Block) {
  if (kept.test(element.localName) || isAmongProse(element)) return 'kept';
  return isHeading.test(element.localName) ? 'heading' : 'other';
}

globalThis.trainBlocks = () => {
  const clip = clipOf();
  if (!clip) return [];
  const all = measured(clip.article);
  const features = featuresOf(all, clip.metadata);
  return all.blocks.map((block, index) => ({
    line: block.line,
    features: features[index] ?? {},
    part: partOf(block),
  }));
};

globalThis.trainStory = (without) => {
  const clip = clipOf();
  if (!clip) return '';
  const { article, metadata } = clip;
  const { blocks } = measured(article);
  for (const index of without) blocks[index]?.box.element.remove();
  const { url, title, lang } = metadata;
  const story = composeStory(article, { url, title, lang, window, pictures: new Map() });
  return blockText(new DOMParser().parseFromString(story.html, 'text/html').body);
};
