/**
 * Words, folded, that only reports on games have. In such a report a firm's
 * name is mostly a side, a sponsor or a ground. Words of the business of sport
 * (stadium, league, rights, coach) stay out: there firms act as firms.
 */
const WORDS = `innings|inning|homer|homers|homered|touchdown|touchdowns|quarterback|goalkeeper|midfielder|striker|
pitcher|shortstop|grand prix|pole position|pit stop|pits|birdie|birdies|bogey|semifinal|semifinals|semi-final|
quarterfinal|quarterfinals|quarter-final|wimbledon|wicket|wickets|unbeaten|equaliser|equalizer|hat-trick|hat trick|
home run|home runs|bullpen|nascar|formula one|formula 1|mvp|ballpark|
bundesliga|elfmeter|torhüter|torwart|mittelfeldspieler|stürmer|halbfinale|viertelfinale|spieltag|rückspiel|
formel 1|auswärtsspiel|heimspiel|schiedsrichter|
attaquant|gardien de but|milieu de terrain|demi-finale|quart de finale|ligue 1|top 14|maillot jaune|coureur|coureurs|
match nul|formule 1|
delantero|portero|centrocampista|semifinales|cuartos de final|laliga|gol|goles|ganó la etapa|ciclista|penalti|
goleador|fórmula 1|
attaccante|portiere|centrocampista|semifinale|serie a|gran premio|calcio di rigore|maglia rosa|scudetto|pole|
atacante|goleiro|zagueiro|gols|brasileirão|libertadores|
eredivisie|doelman|middenvelder|halve finale|wielrenner|won de etappe|
målvakt|allsvenskan|вратарь|нападающий|полузащитник|матч|матче|матча|mecz|meczu|bramkarz|napastnik|
kaleci|golcü|teknik direktör|pelatih|pertandingan|
プロ野球|高校野球|投手|打者|本塁打|安打|登板|三振|連敗|連勝|無失点|失点|jリーグ|j1|サッカー|ラグビー|バスケ|
バレーボール|駅伝|準決勝|決勝|延長戦|試合|球団|回裏|選手権|陸上部|
中超|中甲|cba|比分|进球|進球|梅开二度|客场|客場|季后赛|季後賽|常规赛|联赛|聯賽|主教练|球员|球員|球队|球隊|锦标赛|
錦標賽|决赛|決賽|电竞|中職|全壘打|
프로야구|프로배구|프로농구|프로축구|투수|타자|홈런|이닝|안타|연승|연패|불펜|k리그|kbo|kbl|v리그|꺾었|꺾고|꺾은|
눌렀다|무실점|득점|결승골|선발 등판|홈경기|원정경기|챔피언결정전|플레이오프|비겼다`;

export const SPORTS_WORDS: readonly string[] = WORDS.replaceAll('\n', '').split('|');
