// The picture files of a checklist as addresses that a link can save.
import { useEffect, useState } from 'preact/hooks';
import { bytesOf } from '../../utils/base64';
import type { Checklist } from '../../utils/by-hand/checklist';
import { pictureName } from '../../utils/by-hand/files/file-name';
import type { StoryPicture } from '../../utils/story/types';
import type { Download } from './Checklist';

/** The addresses hold until another checklist is shown. */
export function useDownloads(
  checklist: Checklist | null,
  load: (key: string) => Promise<StoryPicture[]>,
): Download[] {
  const [downloads, setDownloads] = useState<Download[]>([]);
  const key = checklist !== null && checklist.leftOut.length > 0 ? checklist.key : null;
  // The same page may have been copied anew, with other pictures.
  const begunAt = checklist?.begunAt;
  useEffect(() => {
    if (key === null) return;
    let made: Download[] = [];
    let isGone = false;
    void load(key).then((pictures) => {
      if (isGone) return;
      made = pictures.map(download);
      setDownloads(made);
    });
    return () => {
      isGone = true;
      for (const { href } of made) URL.revokeObjectURL(href);
      setDownloads([]);
    };
  }, [key, begunAt]);
  return downloads;
}

function download({ id, alt, type, base64 }: StoryPicture): Download {
  const href = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
  const name = pictureName(alt) || `picture-${id}`;
  return { id, alt, href, fileName: `${name}.${type.replace('image/', '')}` };
}
