import { it } from '@jest/globals';
import { fromAddress } from '../../../src/license/from-address';
import { fromWords } from '../../../src/license/from-words';

const W = `Licensed under the Open Database License
© OpenStreetMap contributors, ODbL 1.0
GNU Free Documentation License 1.3 or later
GFDL
GNU Free Documentation License, Version 1.2 or any later version published by
Permission is granted under the GNU Free Documentation License, Version 1.2 or any later version
GFDL v1.2+
Free Art License 1.3
Licence Art Libre
LAL 1.3
Contains public sector information licensed under the Open Government Licence v3.0.
Open Government Licence – Canada
Open Government Licence – Alberta
Open Government Licence (Ontario)
All content is available under the Open Government Licence, except where otherwise stated
Licence Ouverte 2.0 / Etalab
Licence Ouverte / Open Licence version 2.0
Etalab 2.0
Datenlizenz Deutschland – Namensnennung – Version 2.0
Datenlizenz Deutschland Namensnennung 2.0
dl-de/by-2-0
Data licence Germany – attribution – Version 2.0
CERN-OHL-S-2.0
CERN-OHL-S v2
CERN OHL v1.2
CERN-OHL v2
CERN Open Hardware Licence Version 2 - Strongly Reciprocal
TAPR Open Hardware License
Solderpad Hardware License v2.1
SHL-2.1
Peer Production License
MIT License
mit License der Stadt
MIT license
MIT
MIT-Lizenz
The MIT License (MIT)
GPL-3.0
GPLv3
GPL v2 or later
GPLv2+
released under the GPL
the GNU GPL
GNU General Public License v3
GNU General Public License version 3 or (at your option) any later version
GNU Lesser General Public License v2.1
LGPLv2.1
AGPL-3.0-or-later
GNU AGPL v3
Apache License 2.0
Apache License, Version 2.0
Apache
Apache 2.0
Apache-2.0
Apache 2.4 server
Licensed under Apache 2.0
MPL 2.0
EUPL-1.2
BSD License
BSD 3-Clause
3-clause BSD license
BSD-2-Clause
SPDX-License-Identifier: MIT OR Apache-2.0
SPDX-License-Identifier: GPL-2.0-or-later WITH Classpath-exception-2.0
SPDX-License-Identifier: CC-BY-4.0
Foodblog
OGL
OGL 3.0
OGL v3.0
Python-2.0.tar.gz
a fair license for all
MIT | License
Massachusetts Institute (MIT). License plates
SIL Open Font License 1.1
Unlicense
WTFPL
CC BY-SA 4.0 and GFDL
text is under GFDL 1.2, CC BY-SA 3.0
No Copyright – United States
Anti-Capitalist Software License 1.4
Coopyleft
In Copyright
no known copyright restrictions
Boost Software License 1.0
Lizenz Freie Kunst
GNU-Lizenz für freie Dokumentation
Licencia de documentación libre de GNU
Licence de documentation libre GNU
Creative Commons Attribution 4.0 International (CC BY 4.0)
Creative Commons Attribution License (CC BY 4.0)
Attribution 4.0 International
Namensnennung 4.0 International (CC BY 4.0)
CC BY 2 photos
CC BY 4
CC BY 2.0 de Ann
CC BY 2.0 DE
CC BY-NC-ND-4.0-DE
cc by-sa 3.0 de
CC BY-SA 3.0 (DE)
Attribution-ShareAlike 3.0 Austria License
Attribuzione 2.5 Italia
Creative Commons Attribuzione 2.5 Italia
Creative Commons Attribution 2.1 Japan
CC BY 3.0 US
CC BY-SA 3.0 Unported
CC BY-SA 3.0 Deutschland
Creative Commons Attribution-Share Alike 3.0 United States License
Namensnennung-Keine kommerzielle Nutzung-Weitergabe unter gleichen Bedingungen 2.0 Deutschland
Paternité-Pas d'Utilisation Commerciale-Partage des Conditions Initiales à l'Identique 2.0 France
Reconocimiento-NoComercial-CompartirIgual 3.0 España
Reconocimiento-NoComercial-SinObraDerivada 2.5 España
Attribuzione - Non commerciale - Condividi allo stesso modo 4.0 Internazionale
Atribuição-Uso não-comercial-Vedada a criação de obras derivadas 3.0 Brasil
Atribuição-NãoComercial-CompartilhaIgual 4.0 Internacional
Naamsvermelding-NietCommercieel-GeenAfgeleideWerken 4.0 Internationaal
Uznanie autorstwa-Użycie niekomercyjne-Na tych samych warunkach 4.0 Międzynarodowe
Uznanie autorstwa-Bez utworów zależnych 3.0 Polska
表示-非営利-継承 4.0 国際
表示 - 改変禁止 2.1 日本
クリエイティブ・コモンズ 表示 4.0 国際 ライセンス
パブリックドメイン
署名-非商业性使用-相同方式共享 4.0 国际
姓名標示-非商業性-禁止改作 3.0 台灣
저작자표시-비영리-변경금지 4.0 국제
Erkännande-IckeKommersiell-DelaLika 4.0
Navngivelse-IkkeKommerciel-DelPåSammeVilkår 4.0 International
Nimeä-EiKaupallinen-JaaSamoin 4.0 Kansainvälinen
Αναφορά Δημιουργού-Μη Εμπορική Χρήση-Παρόμοια Διανομή 4.0 Διεθνές
Uveďte původ-Neužívejte komerčně-Zachovejte licenci 4.0 Mezinárodní
Atıf-GayriTicari-AynıLisanslaPaylaş 4.0 Uluslararası
С указанием авторства - Некоммерческая - С сохранением условий 4.0 Всемирная
Із Зазначенням Авторства — Некомерційна — Поширення На Тих Самих Умовах 4.0 Міжнародна
แสดงที่มา-ไม่ใช้เพื่อการค้า-อนุญาตแบบเดียวกัน 4.0
Reconeixement-NoComercial-SenseObraDerivada 3.0 Espanya
bajo licencia Creative Commons (CC-BY-NC)
Creative Commons Lizenz Namensnennung 4.0
Creative Commons Attribution-NonCommercial-NoDerivs License
CC-Lizenz BY-SA 4.0
CC Attribution 3.0
CC Attribution-ShareAlike
Text steht unter CC-BY-SA 3.0, GFDL
Datenlizenz Deutschland – Zero – Version 2.0
Public Domain Dedication and License (PDDL)
Open Data Commons Attribution License
CC BY in a box`.split('\n');
const A = `https://www.gnu.org/licenses/fdl-1.3.html
http://www.gnu.org/copyleft/fdl.html
https://www.gnu.org/licenses/fdl-1.3-standalone.html
https://www.gnu.org/licenses/gpl-3.0.en.html
https://www.gnu.org/licenses/gpl-3.0.txt
https://www.gnu.org/licenses/old-licenses/gpl-2.0.html#SEC1
https://www.gnu.org/licenses/
https://www.gnu.org/licenses/gpl-faq.html
https://gnu.org/licenses
https://artlibre.org/licence/lal
http://artlibre.org/licence/lal/en
https://artlibre.org/
http://opendatacommons.org/licenses/odbl/
https://opendatacommons.org/licenses/odbl/summary/
http://opendatacommons.org/licenses/odbl/1.0/
http://www.opendatacommons.org/licenses/by/1-0/
https://opendatacommons.org/licenses/
https://opendatacommons.org/licenses/dbcl/1-0/
https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3
http://www.nationalarchives.gov.uk/doc/open-government-licence
https://www.govdata.de/dl-de/by-2-0
http://www.govdata.de/dl-de/zero-2-0
https://www.etalab.gouv.fr/licence-ouverte-open-licence
https://github.com/etalab/licence-ouverte/blob/master/LO.md
https://ohwr.org/cernohl
https://cern.ch/cern-ohl
https://cern.ch/
https://ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2
https://ohwr.org/cern_ohl_w_v2.pdf
https://wiki.p2pfoundation.net/Peer_Production_License
http://p2pfoundation.net/Peer_Production_License
https://spdx.org/licenses/MIT.html
https://spdx.org/licenses/GPL-3.0-or-later
https://spdx.org/licenses/
https://opensource.org/licenses/MIT
http://www.opensource.org/licenses/mit-license.php
https://opensource.org/license/apache-2-0
https://opensource.org/license/BSD-3-Clause/
http://opensource.org/licenses/gpl-3.0.html
https://opensource.org/licenses/
https://opensource.org/licenses/alphabetical
http://www.apache.org/licenses/LICENSE-2.0
http://www.apache.org/licenses/LICENSE-2.0.html
http://www.apache.org/licenses/
http://mozilla.org/MPL/2.0/
https://www.mozilla.org/en-US/MPL/2.0/
https://choosealicense.com/licenses/mit/
https://choosealicense.com/licenses/
https://choosealicense.com/
http://unlicense.org/
http://unlicense.org
http://www.wtfpl.net/
https://rightsstatements.org/page/NoC-US/1.0/?language=en
http://rightsstatements.org/vocab/InC/1.0/
https://rightsstatements.org/en/
https://data.example/gnu.org/licenses/gpl-3.0.html
https://web.archive.org/web/2016/http://www.gnu.org/licenses/fdl-1.2.html
notgnu.org/licenses/gpl-3.0.html
gnu.org.evil.example/licenses/gpl-3.0.html
https://www.tapr.org/ohl.html
https://solderpad.org/licenses/SHL-2.1/
https://solderpad.org/licenses/
https://opensource.org/
see http://www.gnu.org/copyleft/fdl.html and http://creativecommons.org/licenses/by-sa/3.0/
see http://creativecommons.org/licenses/by-sa/3.0/ and http://www.gnu.org/copyleft/fdl.html
https://boost.org/LICENSE_1_0.txt
https://eupl.eu/1.2/en
https://www.eclipse.org/legal/epl-v10.html
https://scripts.sil.org/OFL
https://opensource.org/licenses/OFL-1.1
https://anticapitalist.software/
https://github.com/anthropics/unlicense.org`.split('\n');
it('x', () => {
  const out = [
    ...W.map(
      (t) =>
        `${fromWords(t)
          .map((n) => n.license.id + (n.length < 5 ? '!' : ''))
          .join(', ')}  <=  ${t}`,
    ),
    '-----',
    ...A.map((t) => `${fromAddress(t)?.id}  <=  ${t}`),
  ];
  console.log(out.join('\n'));
});
