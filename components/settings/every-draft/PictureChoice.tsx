// What becomes of a picture that cannot be uploaded: for every site, or for one.

import type { PictureFallback } from '../../../utils/story/pictures/picture-fallback';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';

const fallbacks = () =>
  (['remote', 'leave-out'] as const).map((name) => [name, t(`settings.pictures.${name}`)] as const);

interface Props {
  value: PictureFallback;
  onChange: (value: PictureFallback) => void;
}

export function PictureChoice(props: Props) {
  return (
    <Choice
      name="pictureFallback"
      label={t('settings.pictures.label')}
      options={fallbacks()}
      {...props}
    />
  );
}

interface SiteProps {
  /** null: as for every site. */
  value: PictureFallback | null;
  onChange: (value: PictureFallback | null) => void;
}

export function SitePictureChoice({ value, onChange }: SiteProps) {
  return (
    <Choice
      name="sitePictures"
      label={t('settings.pictures.label')}
      value={value ?? ''}
      options={[['', t('settings.pictures.usual')], ...fallbacks()]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
