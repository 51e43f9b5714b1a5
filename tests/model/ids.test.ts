import { describe, expect, it } from 'vitest';
import { clauseId, documentId, evidenceId, inferredInstrumentId, stateId, symbolInstrumentId } from '#model/ids';

const statement = {
  date: '2016-06-25',
  issuers: ['state:RU', 'state:CN'],
  language: 'zh',
  foldedTitle: '关于促进国际法的声明',
} as const;

describe('ids', () => {
  it('are readable where the world has a name for the thing', () => {
    expect(documentId('cn-ru-fm-2020-09-11')).toBe('doc:cn-ru-fm-2020-09-11');
    expect(clauseId('doc:a', '7', 1)).toBe('doc:a#7');
    expect(clauseId('doc:a', '7', 2)).toBe('doc:a#7~2');
    expect(stateId('CN')).toBe('state:CN');
    expect(symbolInstrumentId('A/RES/73/27')).toBe('instrument:A/RES/73/27');
  });

  it('of inferred instruments do not depend on the order of the issuers, and do on all else', () => {
    const id = inferredInstrumentId(statement);
    expect(id).toMatch(/^instrument:2016-06-25\/CN\+RU\/zh-[0-9a-f]{12}$/);
    expect(inferredInstrumentId({ ...statement, issuers: ['state:CN', 'state:RU', 'state:CN'] })).toBe(id);
    expect(inferredInstrumentId({ ...statement, foldedTitle: '关于促进国际法的联合声明' })).not.toBe(id);
    expect(inferredInstrumentId({ ...statement, date: null, issuers: [] })).toMatch(
      /^instrument:undated\/unknown\/zh-/,
    );
  });

  it('of evidence depend on document, span, target and the kind of rule, not on the rule', () => {
    const span = { start: 3, end: 9 };
    const id = evidenceId('mention', 'doc:a', span, 'state:CN', 'name:state:CN/zh');
    expect(evidenceId('mention', 'doc:a', span, 'state:CN', 'name:state:CN/ru')).toBe(id);
    expect(evidenceId('mention', 'doc:a', span, 'state:CN', 'pattern:state/zh')).not.toBe(id);
    expect(evidenceId('mention', 'doc:b', span, 'state:CN', 'name:state:CN/zh')).not.toBe(id);
    expect(evidenceId('mention', 'doc:a', { start: 3, end: 8 }, 'state:CN', 'name:state:CN/zh')).not.toBe(id);
  });
});
