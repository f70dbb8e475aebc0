import { RoleBook } from '../../lib/quotation/role-book.ts';
import { de } from '../../lib/quotation/roles/de.ts';
import { en } from '../../lib/quotation/roles/en.ts';
import { es } from '../../lib/quotation/roles/es.ts';
import { fr } from '../../lib/quotation/roles/fr.ts';
import { it } from '../../lib/quotation/roles/it.ts';
import { ja } from '../../lib/quotation/roles/ja.ts';
import { ko } from '../../lib/quotation/roles/ko.ts';
import { nl } from '../../lib/quotation/roles/nl.ts';
import { pt } from '../../lib/quotation/roles/pt.ts';
import { ru } from '../../lib/quotation/roles/ru.ts';
import { sv } from '../../lib/quotation/roles/sv.ts';
import { zh } from '../../lib/quotation/roles/zh.ts';

/** Role words of every language at once. */
export const ALL_ROLES = new RoleBook([en, zh, ja, ko, de, fr, es, pt, it, ru, nl, sv]);
