/** Copies a citation as one writes it in a note: document, date, clause and paragraph, the words. */
import { useState } from 'react';
import type { Entity } from '#model/annotated-document';
import type { Citing } from '#model/api';
import { firstWords, lastWords } from '../language/clip.ts';
import { placeWords } from '../language/place-words.ts';
import { useWords, type Words } from '../language/use-words.ts';
import { copyText } from '../shell/save-file.ts';
import { say } from '../state/passing.ts';

type Props = { readonly citing: Citing; readonly entity: Entity };

export function CopyCitation({ citing, entity }: Props) {
  const t = useWords();
  const [done, setDone] = useState(false);
  return (
    <button
      type="button"
      onClick={() => {
        copyText(citationText(citing, entity.name, t)).then((copied) => {
          setDone(copied);
          say(copied ? t('copy.done') : t('copy.failed'));
          window.setTimeout(() => setDone(false), 2000);
        }, undefined);
      }}
    >
      {done ? t('copy.done') : t('card.copy')}
    </button>
  );
}

export function citationText(citing: Citing, instrument: string, t: Words): string {
  const { documentTitle, documentDate, number, paragraph, before, exact, after } = citing;
  const date = documentDate ? ` (${documentDate})` : '';
  return `${documentTitle}${date}, ${placeWords(t, number, paragraph)}: “…${lastWords(before)}${exact}${firstWords(after)}…” → ${instrument}`;
}
