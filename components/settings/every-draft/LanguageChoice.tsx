// The language that Clipdraft speaks, each under its own name: who cannot read the page still finds it.

import type { ChosenLanguage } from '../../../utils/draft/preferences';
import { languageNames, languages } from '../../../utils/words/languages';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';

interface Props {
  value: ChosenLanguage;
  onChange: (value: ChosenLanguage) => void;
}

export function LanguageChoice(props: Props) {
  const named = languages.map(
    (language) => [language, languageNames[language], language.replace('_', '-')] as const,
  );
  return (
    <Choice
      name="language"
      // The section has the other one: a label leads to the first that it finds.
      id="spoken-language"
      label={t('settings.language.label')}
      options={[['', t('settings.language.browser')], ...named]}
      {...props}
    />
  );
}
