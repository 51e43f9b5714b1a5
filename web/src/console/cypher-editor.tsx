/** The editor for Cypher, loaded when the console opens. Its styles live in a shadow root, so that the page's policy can stay strict. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useRef } from 'react';
import type { Problem, SchemaAnswer } from '#model/api';
import { complete } from './complete.ts';

type Props = {
  readonly query: string;
  readonly label: string;
  readonly hint: string;
  readonly schema: SchemaAnswer | null;
  readonly problem: Problem | null;
  readonly onChange: (query: string) => void;
  readonly onRun: () => void;
};

export default function CypherEditor({ query, label, hint, schema, problem, onChange, onRun }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef({ schema, onChange, onRun });
  latest.current = { schema, onChange, onRun };

  // The first text is the state's; later changes come through the next effect.
  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor for the life of the drawer
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const run = () => {
      latest.current.onRun();
      return true;
    };
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: query,
        extensions: [
          keymap.of([{ key: 'Mod-Enter', run, preventDefault: true }]),
          lineNumbers(),
          history(),
          drawSelection(),
          bracketMatching(),
          closeBrackets(),
          StreamLanguage.define(cypher),
          syntaxHighlighting(COLOURS),
          autocompletion({
            override: [
              ({ state, pos, explicit }) =>
                complete(state.doc.toString(), pos, latest.current.schema, explicit) as never,
            ],
          }),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
          placeholder(hint),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          THEME,
        ],
      }),
    });
    view.current = editor;
    editor.focus();
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === query) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: query } });
  }, [query]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, toDiagnostics(editor.state, problem)));
  }, [problem]);

  return <div ref={host} className="editor" />;
}

function toDiagnostics(state: EditorState, problem: Problem | null): Diagnostic[] {
  if (!problem?.line || problem.line > state.doc.lines) return [];
  const line = state.doc.line(problem.line);
  const from = Math.min(line.to, line.from + (problem.column ?? 1) - 1);
  const rest = /^[\p{L}\p{N}_]+|^\S/u.exec(state.doc.sliceString(from, line.to))?.[0].length ?? 0;
  // At the very end there is nothing to underline but the last character.
  return [
    { from: rest === 0 ? Math.max(0, from - 1) : from, to: from + rest, severity: 'error', message: problem.detail },
  ];
}

const COLOURS = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--state)', fontWeight: '600' },
  { tag: [tags.typeName, tags.atom, tags.variableName, tags.definition(tags.variableName)], color: 'var(--org)' },
  { tag: [tags.string, tags.number], color: 'var(--inst)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: '"DejaVu Sans Mono", ui-monospace, monospace', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--sel)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '6px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--tint)', color: 'var(--accent)' },
  '.cm-placeholder': { color: 'var(--soft)' },
});
