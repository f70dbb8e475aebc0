import type { PeopleSignals } from '../language-data.ts';
import { counted, stems } from './people-row.ts';

export const PL: PeopleSignals = {
  people: counted(
    'dwa|dwóch|trzy|trzech|cztery|pięć|pięciu|sześć|siedem|osiem|dziewięć|dziesięć|dziesięciu|dwadzieścia|sto|stu|kilku|kilkunastu|kilkudziesięciu|dwudziestu|trzydziestu|czterdziestu|pięćdziesięciu|sześćdziesięciu|siedemdziesięciu|osiemdziesięciu|dwustu|trzystu|kilkudziesięcioma|piętnastu|piętnastoma|dwudziestoma|kilkuset|setki|setkę|setką|setek|połow|połową|tysiąc|tysiące',
    '(?:osób|osoby|pracowni|etat|stanowisk|miejsc pracy|ludzi|koleg|kierowni|programist|dziennikarz|monter|kierowc|górnik|nauczyciel|urzędni|kasjer|sprzedawc|pielęgniar|hutni|[a-zß-ÿĀ-ɏа-џḀ-ỿ]{3,}(?:ów|istów|arzy|rzy)(?![A-Za-zÀ-ɏЀ-ӿḀ-ỿ]))',
  ),
  leaving: stems(
    'zwoln|zwalnia|odejś|odejd|odchodz|miejsc pracy|etat|utrat[aęyą] pracy|redukcj|wypowiedz|odpraw|bezrobot|stra[cć]|załog|na bruk|bez pracy|zosta(?:ło|liśmy|łyśmy|nie) nas',
  ),
};
