/** Search over everything: entities, clauses, documents, in any script. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { SearchAnswer, SearchHit } from '#model/api';
import { languageOf } from '../language/entity-name.ts';
import { clauseWords } from '../language/place-words.ts';
import { useWords } from '../language/use-words.ts';
import { ask } from '../server/ask.ts';
import { paths } from '../server/paths.ts';
import { toProblem } from '../server/use-answer.ts';
import { useLayer } from '../shell/use-layer.ts';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly shortcut?: string;
  readonly accept?: (hit: SearchHit) => boolean;
  readonly onPick: (hit: SearchHit, text: string) => void;
};

const LIMIT = 24;
const PAUSE = 140;

export function SearchBox({ label, placeholder, shortcut, accept, onPick }: Props) {
  const t = useWords();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const words = text.trim();
  useLayer(() => setOpen(false), open);

  useEffect(() => {
    if (words === '') {
      setHits(null);
      return;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      ask<SearchAnswer>(paths.search(words, LIMIT), stop.signal).then(
        (answer) => {
          setHits(accept ? answer.hits.filter(accept) : answer.hits);
          setFailed(null);
          setAt(0);
        },
        (error: unknown) => stop.signal.aborted || setFailed(toProblem(error).detail),
      );
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [words, accept]);

  const pick = (hit: SearchHit) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    onPick(hit, words);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !hits) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((before) => (before + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % Math.max(1, hits.length));
    } else if (event.key === 'Enter') {
      const hit = hits[at];
      if (hit) pick(hit);
    }
  };
  const shown = open && words !== '' && (hits !== null || failed !== null);

  return (
    <search className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits?.[at] ? `${list}-${at}` : undefined}
        aria-label={label}
        placeholder={placeholder}
        data-search={shortcut ? '' : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {shortcut && <kbd>{shortcut}</kbd>}
      <div id={list} className="hits" role="listbox" aria-label={label} hidden={!shown}>
        {failed !== null && (
          <div className="none" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {failed}
          </div>
        )}
        {failed === null && hits?.length === 0 && (
          <div className="none" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
            {t('search.nothing', { text: words })}
          </div>
        )}
        {hits?.map((hit, index) => (
          // The keyboard stays in the input and names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={hit.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            // Before the input loses the focus and the list goes.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <em className={`k is-${hit.kind}`} aria-hidden="true" />
            <span>
              <b lang={languageOf(hit.caption, t.language)}>
                {hit.kind === 'Clause' ? clauseWords(t, hit.number ?? hit.caption) : hit.caption}
              </b>
              <small lang={languageOf(hit.snippet, t.language)}>{hit.snippet}</small>
            </span>
            <small className="of" lang={languageOf(hit.documentTitle ?? '', t.language)}>
              {t(`kind.${hit.kind}`)}
              {hit.kind !== 'Document' && hit.documentTitle ? ` · ${hit.documentTitle}` : ''}
            </small>
          </div>
        ))}
      </div>
    </search>
  );
}
