import { describe, expect, test } from 'vitest';
import type { FirmRelation } from '../../lib/quotation/cut-firms.ts';
import { classOf, type Described } from '../../lib/quotation/speaker-class.ts';
import { ALL_ROLES } from './all-roles.ts';

function speaker(role: string, firm: FirmRelation = 'none', more: Partial<Described> = {}): Described {
  return {
    named: true,
    role,
    evidence: '',
    isFirm: false,
    firmIn: () => firm,
    cutKnown: true,
    addressesStaff: false,
    document: false,
    ...more,
  };
}

const classIn = (described: Described) => classOf(described, ALL_ROLES);

const UNNAMED = { named: false };

describe('class of a named speaker', () => {
  test.each<[role: string, firm: FirmRelation, expected: string]>([
    ['spokesman', 'cut', 'company'],
    ['spokeswoman for the economist group', 'other', 'company'],
    ['head of communications', 'cut', 'company'],
    ['union spokesman', 'cut', 'worker'],
    ['spokesman for the labour ministry', 'none', 'official'],
    ['chief executive of Lumo', 'cut', 'company'],
    ['chief executive', 'none', 'company'],
    ['chief executive of Kestrel', 'topic', 'company'],
    ['chief executive of Kestrel', 'listed', 'company'],
    ['chief executive of Kestrel, a staffing agency', 'other', 'expert'],
    ['cofounder of Kestrel', 'other', 'expert'],
    ['cofounder of Lumo', 'cut', 'company'],
    ['cofounder of Kestrel', 'topic', 'company'],
    ['analyst at Kestrel Securities', 'other', 'expert'],
    ['chief economist of Lumo', 'cut', 'company'],
    ['recruiter at Lumo', 'cut', 'worker'],
    ['recruiter at Kestrel', 'listed', 'worker'],
    ['recruiter in Leeds', 'none', 'expert'],
    ['former Lumo vice president', 'cut', 'worker'],
    ['laid-off engineer', 'none', 'worker'],
    ['designer who lost her job', 'none', 'worker'],
    ['general secretary of Unite', 'none', 'worker'],
    ['head of the works council at Lumo', 'cut', 'worker'],
    ['minister of labour', 'none', 'official'],
    ['member of the town council', 'none', 'official'],
    ['of Kestrel Capital', 'other', 'expert'],
    ['at Lumo', 'cut', 'company'],
    ['professor of management at Elm University', 'other', 'expert'],
    ['user', 'none', 'public'],
    ['', 'none', 'unknown'],
  ])('%s (%s) is %s', (role, firm, expected) => {
    expect(classIn(speaker(role, firm))).toBe(expected);
  });
});

describe('class of an unnamed one', () => {
  test.each<[role: string, firm: FirmRelation, expected: string]>([
    ['a headhunter in Shenzhen', 'none', 'anonymous-expert'],
    ['an analyst who declined to be named', 'none', 'anonymous-expert'],
    ['Kestrel analysts', 'other', 'expert'],
    ['an industry insider', 'none', 'anonymous-expert'],
    ['a manager, speaking on condition of anonymity', 'cut', 'worker'],
    ['a person familiar with the matter', 'cut', 'worker'],
    ['a former recruiter', 'none', 'worker'],
    ['a woman', 'none', 'unknown'],
    ['the company', 'none', 'company'],
    ['the union', 'none', 'worker'],
    ['회사 관계자', 'none', 'company'],
    ['업계 관계자', 'none', 'anonymous-expert'],
    ['fuentes de la compañía', 'none', 'company'],
    ['fuentes cercanas a la compañía', 'none', 'worker'],
    ['知情人士', 'cut', 'worker'],
    ['网友', 'none', 'public'],
  ])('%s (%s) is %s', (role, firm, expected) => {
    expect(classIn(speaker(role, firm, UNNAMED))).toBe(expected);
  });
});

describe('class of papers and firms', () => {
  test('a memo is the firm', () => {
    expect(classIn(speaker('the memo', 'none', { ...UNNAMED, document: true }))).toBe('company');
  });
  test('a statement of the union is the union', () => {
    expect(classIn(speaker("the union's statement", 'none', { ...UNNAMED, document: true }))).toBe('worker');
  });
  test('a book is nobody', () => {
    expect(classIn(speaker('the book', 'none', { ...UNNAMED, document: true, cutKnown: false }))).toBe(
      'unknown',
    );
  });
  test('a firm is a firm', () => {
    expect(classIn(speaker('', 'cut', { isFirm: true }))).toBe('company');
  });
  test('who writes to the staff speaks for the firm', () => {
    expect(classIn(speaker('', 'none', { addressesStaff: true }))).toBe('company');
    expect(classIn(speaker('labour lawyer', 'none', { addressesStaff: true }))).toBe('expert');
  });
  test('the role outweighs what else is told', () => {
    expect(classIn(speaker('analyst', 'other', { evidence: 'spoke to employees' }))).toBe('expert');
    expect(classIn(speaker('', 'none', { evidence: 'a labour lawyer' }))).toBe('expert');
  });
});
