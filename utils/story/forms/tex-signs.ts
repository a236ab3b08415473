// What TeX calls signs that Unicode has, by the room that they take in a line.
// https://www.ctan.org/pkg/comprehensive https://www.unicode.org/charts/

/** Pairs of a name and a sign, parted by spaces. */
function pairs(list: string): ReadonlyMap<string, string> {
  const parts = list.trim().split(/\s+/);
  return new Map(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])),
  );
}

/** Letters, and signs that stand like one. */
export const letterSigns = pairs(`
  alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν
  xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
  infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅ forall ∀ exists ∃ neg ¬ lnot ¬
  angle ∠ triangle △ degree ° prime ′ dagger † ldots … dots … cdots ⋯ bot ⊥ top ⊤ vert | Vert ‖ | ‖ % % # # & & $ $ _ _`);

/** Between two things, with a space on both sides; in front of one thing, without. */
export const betweenSigns = pairs(`
  pm ± mp ∓ times × cdot · ast ∗ circ ∘ bullet • oplus ⊕ otimes ⊗ cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨
  + + - − * ∗`);

/** Between two sides. */
export const relationSigns = pairs(`
  = = < < > > : : lt < gt > le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫
  in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔
  mapsto ↦ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ perp ⊥ parallel ∥ mid ∣ models ⊨ vdash ⊢`);

export const openingSigns = pairs('( ( [ [ { { lbrace { langle ⟨ lfloor ⌊ lceil ⌈');
export const closingSigns = pairs(') ) ] ] } } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉');

/** In front of what they are about. */
export const operators = new Map([
  ...pairs('sum ∑ prod ∏ int ∫ iint ∬ oint ∮'),
  ...'sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan log ln lg exp lim max min sup inf det dim ker gcd deg arg Pr'
    .split(' ')
    .map((name) => [name, name] as const),
]);

export const blackboard = pairs('N ℕ Z ℤ Q ℚ R ℝ C ℂ P ℙ H ℍ');

const signsOf = (plain: string, set: string) => {
  const made = [...set];
  return new Map([...plain].map((sign, index) => [sign, made[index] ?? '']));
};

export const raised = signsOf(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφϕχ′∘∗†',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵠᵡ′°*†',
);
export const lowered = signsOf(
  '0123456789+−=()aehijklmnoprstuvxβγρφϕχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ',
);
