// A formula as text says exactly what the formula says, or there is no text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { texText } from '@/utils/story/forms/tex-text';

it.each([
  ['x^2', 'x²'],
  ['E=mc^2', 'E = mc²'],
  ['x^2+y^2=z^2', 'x² + y² = z²'],
  ['a_1, a_2, \\ldots, a_n', 'a₁, a₂, …, aₙ'],
  ['x_i^2', 'xᵢ²'],
  ['x^{2}_i', 'xᵢ²'],
  ["f'(x)", 'f′(x)'],
  ["f''^2", 'f″²'.replace('″', '′′')],
  ['\\alpha\\leq\\beta', 'α ≤ β'],
  ['-1', '−1'],
  ['a - b', 'a − b'],
  ['10^{-3}', '10⁻³'],
  ['x_{n+1}', 'xₙ₊₁'],
  ['x_{\\text{max}}', 'xₘₐₓ'],
  ['90^\\circ', '90°'],
  ['{}^{14}C', '¹⁴C'],
  ['\\frac{a}{b}', 'a/b'],
  ['h=\\frac{1}{2}gt^2', 'h = (1/2)gt²'],
  ['\\frac{a+b}{2c}', '(a + b)/(2c)'],
  ['\\frac{x^2}{y_1}', 'x²/y₁'],
  ['\\frac{\\frac{a}{b}}{c}', '(a/b)/c'],
  ['1 + \\frac12', '1 + 1/2'],
  ['\\sqrt 2', '√2'],
  ['2\\sqrt{10}', '2√10'],
  ['\\sqrt{x}y', '√(x)y'],
  ['\\sqrt{x^2+1}', '√(x² + 1)'],
  ['\\sqrt[3]{x}', '∛x'],
  ['\\sin x', 'sin x'],
  ['2\\sin^2(x)', '2 sin²(x)'],
  ['\\sum_{i=1}^n x_i', '∑ᵢ₌₁ⁿ xᵢ'],
  ['\\int_0^1 x\\,dx', '∫₀¹ x dx'],
  ['\\left(a+b\\right)^2', '(a + b)²'],
  ['x \\in \\mathbb{R}', 'x ∈ ℝ'],
  ['\\{1, 2\\}', '{1, 2}'],
  ['1{,}000', '1,000'],
  ['x \\text{ if } y', 'x if y'],
  ['\\mathrm{d}x', 'dx'],
  ['A \\cup B', 'A ∪ B'],
  ['a\\cdot b', 'a · b'],
])('%s is %s', (tex, text) => {
  expect(texText(tex)).toBe(text);
});

it.each([
  'x^{y^2}',
  'x^q',
  'x_b',
  'x^{1/2}',
  '2\\frac{1}{2}',
  'a/\\frac{b}{c}',
  '\\frac{a}{b}^2',
  '\\sqrt{x}^2',
  '\\sqrt[5]{x}',
  '\\mathbf{x}',
  '\\vec{v}',
  '\\hat{x}',
  '\\begin{matrix}a&b\\\\c&d\\end{matrix}',
  'a & b',
  'a \\\\ b',
  '\\left. x \\right|',
  '\\frac{a}',
  '{x',
  'x}',
  'x^',
  'x^2^3',
  '\\lim_{x\\to 0} x',
  '\\text{if $x$}',
  '\\unknown',
  '\\constructor',
  '\\sqrt[constructor]{x}',
  '%',
  '',
  ' ',
  `${'{'.repeat(50)}x${'}'.repeat(50)}`,
  'x'.repeat(1_001),
])('%s has no text', (tex) => {
  expect(texText(tex)).toBeNull();
});

it('never throws, and never leaves TeX in its text', () => {
  const piece = fc.constantFrom(
    ..."x y 2 + - = ( ) { } ^ _ / , | \\frac \\sqrt [ ] \\alpha \\sum \\left \\right . \\text \\, \\\\ & $ '".split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = texText(pieces.join(' '));
      return text === null || !/[\\{}^_&$]/.test(text);
    }),
    { numRuns: 2_000, seed: 20261128 },
  );
});
