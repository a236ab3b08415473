// Jupyter, and what makes pages of its notebooks: the numbers beside the code.
import { engine } from './engine';

export const jupyter = engine({
  around:
    '.jp-InputPrompt, .jp-OutputPrompt, .prompt.input_prompt, .prompt.output_prompt, .nbinput > .prompt, .nboutput > .prompt',
});
