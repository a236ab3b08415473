// What one element costs to draw, in units of a simple shape: some 10 microseconds and 3 kB. Measured on two browsers;
// meant to tell a drawing from a bomb, and no more.

import { attributeOf } from './styles';
import type { Tag } from './tags';

/** Characters of a path that cost as much as a simple shape. */
const charactersAUnit = 200;

/** A step of a filter goes over the whole box of what it is applied to. */
const step = 100;

const shapes = /^(?:path|polyline|polygon|line)$/;

export interface Habits {
  /** Something is drawn at every corner of shapes. */
  marksCorners: boolean;
}

/** @param said its attributes and the rules that may apply to it, as CSS */
export function effortOf(tag: Tag, said: string, { marksCorners }: Habits): number {
  const corners = marksCorners && shapes.test(tag.name) ? cornersOf(tag) : 0;
  // Each dash is a shape of its own.
  const dashes = /stroke-dasharray\s*:(?!\s*(?:none|0\s*(?:;|$)))/i.test(said) ? 20 : 0;
  const functions = said.match(/(?:blur|drop-shadow)\s*\(/gi)?.length ?? 0;
  return (
    1 + tag.length / charactersAUnit + corners + dashes + functions * 2 * step + stepEffort(tag)
  );
}

function cornersOf(tag: Tag): number {
  return `${attributeOf(tag, 'd')} ${attributeOf(tag, 'points')}`.match(/[\d.]+/g)?.length ?? 0;
}

function stepEffort(tag: Tag): number {
  if (!/^fe[A-Z]/.test(tag.name)) return 0;
  const number = (name: string, otherwise: number) => {
    const [one = otherwise, other = one] = (attributeOf(tag, name).match(/[\d.e+]+/gi) ?? []).map(
      Number,
    );
    return { one, other };
  };
  switch (tag.name) {
    case 'feTurbulence':
      return step * 5 * Math.max(1, number('numOctaves', 1).one);
    case 'feConvolveMatrix': {
      const { one, other } = number('order', 3);
      return step * Math.max(1, (one * other) / 5);
    }
    case 'feMorphology': {
      const { one, other } = number('radius', 0);
      return step * (1 + (one + other) / 5);
    }
    case 'feDiffuseLighting':
    case 'feSpecularLighting':
      return step * 5;
    case 'feGaussianBlur':
    case 'feDropShadow':
      return step * 2;
    default:
      return step;
  }
}

const apart =
  /(?<![\w-])(?:mask|filter|clip-path|mix-blend-mode|backdrop-filter|isolation)\s*:(?!\s*(?:none|normal|auto))/i;
const seeThrough = /(?<![\w-])opacity\s*:(?!\s*(?:1(?:\.0*)?|100%)\s*(?:;|!|$))/i;

/** It is drawn apart and then laid over what is there: each such level is a picture of the whole size in memory. */
export function isLayer(said: string): boolean {
  return apart.test(said) || seeThrough.test(said);
}
