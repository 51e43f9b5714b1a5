/** An entity: its names in every language, what is known of it, who issued it, and who cites or names it in what words. */
import { useState } from 'react';
import type { Entity } from '#model/annotated-document';
import type { Citing, EntityAnswer, Occurrence } from '#model/api';
import { languageTag } from '#model/language';
import { languageOf, nameIn } from '../language/entity-name.ts';
import { useWords, type Words } from '../language/use-words.ts';
import { paths } from '../server/paths.ts';
import { useAnswer } from '../server/use-answer.ts';
import { Waiting } from '../shell/waiting.tsx';
import { edit, goTo, select } from '../state/page-state.ts';
import { choose, usePage } from '../state/page-store.ts';
import { CopyCitation } from './copy-citation.tsx';
import { Quote } from './quote.tsx';

/** The first few are shown; the rest on demand. */
const FEW = 8;

export function EntityCard({ id }: { readonly id: string }) {
  const t = useWords();
  const path = paths.entity(id);
  const answer = useAnswer<EntityAnswer>(path);
  const place = usePage((state) => state.place);
  const document = usePage((state) => state.document);
  if (answer.state !== 'ready') return <Waiting answer={answer} path={path} />;
  const { entity, citedBy, mentionedBy, relations, counts, documents, sameAs } = answer.value;
  const named = nameIn(entity, t.language);
  const others = otherNames(entity, named.text);
  const chosen = citedBy.find((one) => one.document === document && one.start === place?.start) ?? citedBy[0];
  // Several texts may say the same.
  const known = once(relations);
  const issuers = known.filter(({ type, to }) => type === 'ISSUED' && (to === id || sameAs.includes(to)));
  const rest = known.filter((relation) => !issuers.includes(relation));

  return (
    <>
      <div className="top">
        <div className="h">
          <em className={`k is-${entity.type}${entity.status === 'planned' ? ' hollow' : ''}`} aria-hidden="true" />
          <div>
            <h2 lang={named.lang}>{named.text}</h2>
            {others.map(({ text, lang }) => (
              <small key={lang + text} lang={lang}>
                {text}
              </small>
            ))}
          </div>
        </div>
        <Facts entity={entity} issuers={issuers.map(({ other }) => other)} t={t} />
        <div className="btns">
          {entity.type === 'Instrument' && (
            <button
              type="button"
              className="p"
              onClick={() => choose((state) => ({ ...state, page: 'trace', trace: id }))}
            >
              {t('card.trace')}
            </button>
          )}
          <button type="button" onClick={() => choose((state) => edit(state, { kind: 'expand', id }))}>
            {t('card.expand')}
          </button>
          {chosen && <CopyCitation citing={chosen} entity={entity} />}
        </div>
        {documents.length > 0 && (
          <p className="texts">
            {t('card.texts')}{' '}
            {documents.map((one) => (
              <button
                key={one.id}
                type="button"
                className="link"
                lang={languageTag(one.language, one.script)}
                onClick={() => choose((state) => goTo(state, one.id, { start: 0, end: 1 }, id))}
              >
                {one.title}
              </button>
            ))}
          </p>
        )}
      </div>
      <div className="places">
        {entity.type === 'Instrument' && (
          <h3>
            {counts.texts > 1
              ? t('card.citedByTexts', { n: counts.clauses, texts: counts.texts })
              : t('card.citedBy', { n: counts.clauses })}
          </h3>
        )}
        <Places places={citedBy} at={chosen === undefined ? null : chosen} />
        {mentionedBy.length > 0 && <h3>{t('card.namedBy', { n: mentionedBy.length })}</h3>}
        <Places places={mentionedBy} at={place && document ? { document, start: place.start } : null} />
        {rest.length > 0 && (
          <>
            <h3>{t('card.relations')}</h3>
            <ul className="relations">
              {rest.map((relation) => (
                <li key={relation.id}>
                  <small>{t(`relation.${relation.type}`)}</small>{' '}
                  <button
                    type="button"
                    className="link"
                    lang={languageOf(relation.other.name, t.language)}
                    onClick={() => choose((state) => select(state, relation.other.id))}
                  >
                    {relation.other.name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

type PlacesProps = {
  readonly places: readonly (Citing | Occurrence)[];
  readonly at: { readonly document: string; readonly start: number } | null;
};

function Places({ places, at }: PlacesProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? places : places.slice(0, FEW);
  return (
    <>
      {shown.map((one) => (
        <Quote
          key={`${one.document}${one.start}`}
          place={one}
          on={at?.document === one.document && one.start === at.start}
        />
      ))}
      {shown.length < places.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('card.more', { n: places.length - shown.length })}
        </button>
      )}
    </>
  );
}

function Facts({
  entity,
  issuers,
  t,
}: {
  readonly entity: Entity;
  readonly issuers: readonly { id: string; name: string }[];
  readonly t: Words;
}) {
  const { unSymbol, iso3166 } = entity.identifiers;
  const planned = entity.status === 'planned';
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t('fact.symbol'), unSymbol],
    [t('fact.code'), iso3166],
    [t('fact.kind'), entity.kind?.replaceAll('-', ' ')],
    [entity.type === 'Instrument' ? t('fact.adopted') : t('fact.date'), entity.date],
    [t('fact.status'), planned ? t('fact.planned') : entity.status === 'historic' ? t('fact.historic') : undefined],
  ];
  return (
    <dl>
      {facts.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      {issuers.length > 0 && (
        <div>
          <dt>{t('fact.issuedBy')}</dt>
          <dd>
            {issuers.map((issuer) => (
              <button
                key={issuer.id}
                type="button"
                className="link"
                onClick={() => choose((state) => select(state, issuer.id))}
              >
                {issuer.name}
              </button>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function once(relations: EntityAnswer['relations']): EntityAnswer['relations'] {
  const said = new Map(relations.map((relation) => [`${relation.type} ${relation.from} ${relation.to}`, relation]));
  return [...said.values()];
}

function otherNames(entity: Entity, first: string): readonly { text: string; lang: string }[] {
  const names: { text: string; lang: string }[] = [];
  const seen = new Set([first]);
  for (const lang of ['en', 'zh-Hant', 'zh-Hans', 'ru'] as const) {
    for (const text of (entity.names[lang] ?? []).slice(0, 2)) {
      if (seen.has(text)) continue;
      seen.add(text);
      names.push({ text, lang });
    }
  }
  if (!seen.has(entity.name)) names.unshift({ text: entity.name, lang: languageOf(entity.name) });
  return names;
}
