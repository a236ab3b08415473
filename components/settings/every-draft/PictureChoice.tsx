// What becomes of a picture that cannot be uploaded: for every site, or for one.
import type { PictureFallback } from '../../../utils/story/pictures/picture-fallback';
import { Choice } from '../../common/Choice';

const fallbacks: ReadonlyArray<readonly [PictureFallback, string]> = [
  ['remote', 'Keep its web address: Medium shows it if it can'],
  ['leave-out', 'Leave it out and keep its caption'],
];

const label = 'If a picture cannot be uploaded to Medium';

interface Props {
  value: PictureFallback;
  onChange: (value: PictureFallback) => void;
}

export function PictureChoice(props: Props) {
  return <Choice name="pictureFallback" label={label} options={fallbacks} {...props} />;
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
      label={label}
      value={value ?? ''}
      options={[['', 'As for every site'], ...fallbacks]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
