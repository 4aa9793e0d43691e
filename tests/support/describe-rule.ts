import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/corpus/document.ts';
import { readDocument } from '../../src/corpus/read.ts';
import type { FactKind, FactValues } from '../../src/meetings/fact.ts';
import { Reading } from '../../src/meetings/reading.ts';
import { applyRule, type Rule } from '../../src/meetings/rule.ts';
import { unitsOf } from '../../src/meetings/units.ts';

/** What a rule must read, as a short text for each fact, and what it must leave alone. */
export interface RuleTable {
  /** From a report's text to what the rule reads in it, in order; several facts are joined by " | ". */
  readonly reads: Readonly<Record<string, string>>;
  readonly ignores: readonly string[];
}

/** A report with this text below a headline, so that its first sentence is one of the body. */
export function documentOf(text: string, file = 'report.txt'): Document {
  return readDocument(file, Buffer.from(`Tin trong ngày\n\n${text}`, 'utf8'));
}

/** The text of the value that a table compares: a name, a title, an amount… */
function shown(value: FactValues[FactKind]): string {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  for (const key of ['name', 'text', 'title', 'format', 'number', 'amount', 'when', 'task', 'matter']) {
    if (fields[key] !== undefined) return `${fields['not'] === true ? 'không: ' : ''}${String(fields[key])}`;
  }
  return JSON.stringify(value);
}

/** Everything that `rule` reads in a report of this text, as short texts, each once. */
function readBy<K extends FactKind>(
  rule: Rule<K>,
  text: string,
  show: (value: FactValues[K]) => string = shown,
): string {
  const document = documentOf(text);
  const units = unitsOf(document);
  const reading = new Reading(document, units);
  const facts = units.flatMap((unit) => applyRule(rule, reading, unit));
  return [...new Set(facts.map((fact) => show(fact.value as FactValues[K])))].join(' | ');
}

/** A table of sentences for one rule: each is a test. */
export function describeRule<K extends FactKind>(
  rule: Rule<K>,
  table: RuleTable,
  show?: (value: FactValues[K]) => string,
): void {
  describe(`${rule.kind}: ${rule.name}`, () => {
    it.each(Object.entries(table.reads))('reads %s', (text, expected) => {
      expect(readBy(rule, text, show)).toBe(expected);
    });
    it.each(table.ignores.map((text) => [text]))('ignores %s', (text) => {
      expect(readBy(rule, text, show)).toBe('');
    });
  });
}
