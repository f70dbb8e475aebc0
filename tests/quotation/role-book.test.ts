import { describe, expect, test } from 'vitest';
import { hasKind, type RoleKind } from '../../lib/quotation/role-book.ts';
import { ALL_ROLES } from './all-roles.ts';

describe('kinds of roles', () => {
  test.each<[text: string, kind: RoleKind]>([
    ['a Lumo spokesperson', 'spokes'],
    ['Konzernsprecherin', 'spokes'],
    ['porte-parole du groupe', 'spokes'],
    ['la portavoz', 'spokes'],
    ['пресс-секретарь', 'spokes'],
    ['公司发言人', 'spokes'],
    ['広報担当者', 'spokes'],
    ['대변인', 'spokes'],
    ['VW-Chef', 'officer'],
    ["l'amministratore delegato", 'officer'],
    ['генеральный директор', 'officer'],
    ['首席执行官', 'officer'],
    ['co-founder', 'owner'],
    ['創業者', 'owner'],
    ['Arbeitsmarktexperte', 'expert'],
    ['économiste', 'expert'],
    ['catedrática', 'expert'],
    ['аналитика', 'expert'],
    ['분석가 겸 교수', 'expert'],
    ['弁護士', 'expert'],
    ['former employees', 'worker'],
    ['ex-funcionária', 'worker'],
    ['уволенных сотрудников', 'worker'],
    ['被裁员工', 'worker'],
    ['Gesamtbetriebsratschef', 'union'],
    ['IG Metall', 'union'],
    ['sindacati', 'union'],
    ['노조 지부장', 'union'],
    ['Bundesarbeitsministerin', 'official'],
    ['le maire', 'official'],
    ['министр труда', 'official'],
    ['a Reddit user', 'public'],
    ['누리꾼', 'public'],
    ['internal memo', 'document'],
    ['内部信', 'document'],
    ['das Unternehmen', 'firm'],
  ])('%s: %s', (text, kind) => {
    expect(hasKind(ALL_ROLES.of(text), kind)).toBe(true);
  });

  test.each<[text: string, kind: RoleKind]>([
    ['Ana Roy', 'expert'],
    ['a residential street', 'public'],
    ['the weather', 'officer'],
    ['', 'worker'],
  ])('%s is not %s', (text, kind) => {
    expect(hasKind(ALL_ROLES.of(text), kind)).toBe(false);
  });
});
