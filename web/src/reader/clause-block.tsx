/** One block of the text: hanging number, paragraphs with marks, and in the margin the instruments that it cites. */
import { memo, useMemo } from 'react';
import { cut } from '#model/span';
import { clauseSign } from '../language/clause-sign.ts';
import { captionIn } from '../language/entity-name.ts';
import { useWords } from '../language/use-words.ts';
import { goTo, select } from '../state/page-state.ts';
import { choose } from '../state/page-store.ts';
import { MarkedText } from './marked-text.tsx';
import type { OpenDocument } from './open-document.ts';
import type { Block } from './to-blocks.ts';
import { type Mark, marksWithin } from './to-marks.ts';

type Props = {
  readonly open: OpenDocument;
  readonly block: Block;
  /** The selected entity where this block names it, the block's own clause where that is selected, else null. */
  readonly selected: string | null;
  readonly at: number | null;
};

export const ClauseBlock = memo(function ClauseBlock({ open, block, selected, at }: Props) {
  const t = useWords();
  const { source, lang } = open;
  const { unit } = block;
  const paragraphs = useMemo(
    () => block.paragraphs.map((span) => ({ span, marks: marksWithin(open.marks, span.start, span.end) })),
    [block, open],
  );
  const onChoose = useMemo(
    () => (mark: Mark) =>
      choose((state) => goTo(state, source.document.id, mark, mark.entity ?? mark.candidates[0] ?? null)),
    [source],
  );
  const chooseClause = () => unit && choose((state) => select(state, unit.id));
  const isOn = unit !== null && selected === unit.id;
  const kind = unit === null ? 'around' : unit.citable ? 'clause' : unit.kind;
  const label = unit ? clauseSign(unit.number, lang) : '';

  return (
    <section
      className={`cl is-${kind}${isOn ? ' on' : ''}`}
      data-block={block.start}
      data-depth={Math.min(block.depth, 4)}
    >
      {unit?.citable && block.first ? (
        <button type="button" className="n" onClick={chooseClause} aria-pressed={isOn} title={t('reader.selectClause')}>
          {label}
        </button>
      ) : (
        <span className="n" />
      )}
      <div className="body" lang={lang}>
        {paragraphs.map(({ span, marks }) => (
          <p key={span.start} data-p={span.start}>
            <MarkedText text={source.text} span={span} marks={marks} selected={selected} at={at} onChoose={onChoose} />
          </p>
        ))}
      </div>
      <Margin open={open} block={block} selected={selected} />
    </section>
  );
});

function Margin({
  open,
  block,
  selected,
}: {
  readonly open: OpenDocument;
  readonly block: Block;
  readonly selected: string | null;
}) {
  const all = block.unit ? (open.citations.get(block.unit.id) ?? []) : [];
  const here = all.filter(({ start }) => start >= block.start && start < block.end);
  if (here.length === 0) return <div className="margin" />;
  const seen = new Set<string>();
  const once = here.filter(({ instrument }) => !seen.has(instrument) && seen.add(instrument));
  return (
    <div className="margin">
      {once.map((citation) => {
        const entity = open.entities.get(citation.instrument);
        const { text, lang } = entity ? captionIn(entity, open.lang) : { text: citation.exact, lang: open.lang };
        const planned = entity?.status === 'planned';
        return (
          <button
            key={citation.id}
            type="button"
            lang={lang}
            className={`${selected === citation.instrument ? 'on' : ''}${planned ? ' planned' : ''}`}
            title={cut(open.source.text, citation)}
            onClick={() => choose((state) => goTo(state, open.source.document.id, citation, citation.instrument))}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}
