/**
 * Written by `npm run licenses`, not by hand: every software license that the OSI approved or the FSF calls free, from
 * SPDX's list. A line is an id, a title and marks: p, the Blue Oak Council found it permissive; l, it may be given as
 * "only" or as "or later".
 */
export const SOFTWARE_LIST = `0BSD|BSD Zero Clause License|p
AAL|Attribution Assurance License|p
AFL-1.1|Academic Free License v1.1|p
AFL-1.2|Academic Free License v1.2|p
AFL-2.0|Academic Free License v2.0|p
AFL-2.1|Academic Free License v2.1|p
AFL-3.0|Academic Free License v3.0|p
AGPL-1.0|Affero General Public License v1.0|l
AGPL-3.0|GNU Affero General Public License v3.0|l
ALGLIB-Documentation|ALGLIB Documentation License
Apache-1.0|Apache License 1.0|p
Apache-1.1|Apache License 1.1|p
Apache-2.0|Apache License 2.0|p
APL-1.0|Adaptive Public License 1.0
APSL-1.0|Apple Public Source License 1.0
APSL-1.1|Apple Public Source License 1.1
APSL-1.2|Apple Public Source License 1.2
APSL-2.0|Apple Public Source License 2.0
Artistic-1.0|Artistic License 1.0|p
Artistic-1.0-cl8|Artistic License 1.0 w/clause 8|p
Artistic-1.0-Perl|Artistic License 1.0 (Perl)|p
Artistic-2.0|Artistic License 2.0|p
BitTorrent-1.1|BitTorrent Open Source License v1.1
BlueOak-1.0.0|Blue Oak Model License 1.0.0|p
BSD-1-Clause|BSD 1-Clause License|p
BSD-2-Clause|BSD 2-Clause "Simplified" License|p
BSD-2-Clause-Patent|BSD-2-Clause Plus Patent License|p
BSD-3-Clause|BSD 3-Clause "New" or "Revised" License|p
BSD-3-Clause-Clear|BSD 3-Clause Clear License|p
BSD-3-Clause-LBNL|Lawrence Berkeley National Labs BSD variant license|p
BSD-3-Clause-Open-MPI|BSD 3-Clause Open MPI variant|p
BSD-4-Clause|BSD 4-Clause "Original" or "Old" License|p
BSL-1.0|Boost Software License 1.0|p
CAL-1.0|Cryptographic Autonomy License 1.0
CAL-1.0-Combined-Work-Exception|Cryptographic Autonomy License 1.0 (Combined Work Exception)
CATOSL-1.1|Computer Associates Trusted Open Source License 1.1
CDDL-1.0|Common Development and Distribution License 1.0
CECILL-2.0|CeCILL Free Software License Agreement v2.0
CECILL-2.1|CeCILL Free Software License Agreement v2.1
CECILL-B|CeCILL-B Free Software License Agreement|p
CECILL-C|CeCILL-C Free Software License Agreement
ClArtistic|Clarified Artistic License|p
CNRI-Python|CNRI Python License|p
Condor-1.1|Condor Public License v1.1|p
CPAL-1.0|Common Public Attribution License 1.0
CPL-1.0|Common Public License 1.0
CUA-OPL-1.0|CUA Office Public License v1.0
ECL-1.0|Educational Community License v1.0|p
ECL-2.0|Educational Community License v2.0|p
EFL-1.0|Eiffel Forum License v1.0|p
EFL-2.0|Eiffel Forum License v2.0|p
Entessa|Entessa Public License v1.0|p
EPL-1.0|Eclipse Public License 1.0
EPL-2.0|Eclipse Public License 2.0
EUDatagrid|EU DataGrid Software License
EUPL-1.1|European Union Public License 1.1
EUPL-1.2|European Union Public License 1.2
Fair|Fair License|p
Frameworx-1.0|Frameworx Open License 1.0
FSFAP|FSF All Permissive License|p
FTL|Freetype Project License|p
gnuplot|gnuplot License
GPL-1.0|GNU General Public License v1.0|l
GPL-2.0|GNU General Public License v2.0|l
GPL-3.0|GNU General Public License v3.0|l
HPND|Historical Permission Notice and Disclaimer|p
ICU|ICU License|p
IJG|Independent JPEG Group License|p
iMatix|iMatix Standard Function Library Agreement
Imlib2|Imlib2 License
Intel|Intel Open Source License|p
IPA|IPA Font License
IPL-1.0|IBM Public License v1.0
ISC|ISC License|p
Jam|Jam License|p
LGPL-2.0|GNU Library General Public License v2|l
LGPL-2.1|GNU Lesser General Public License v2.1|l
LGPL-3.0|GNU Lesser General Public License v3.0|l
LiLiQ-P-1.1|Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1|Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1|Licence Libre du Québec – Réciprocité forte version 1.1
LPL-1.0|Lucent Public License Version 1.0|p
LPL-1.02|Lucent Public License v1.02|p
LPPL-1.2|LaTeX Project Public License v1.2
LPPL-1.3a|LaTeX Project Public License v1.3a
LPPL-1.3c|LaTeX Project Public License v1.3c|p
MirOS|The MirOS Licence|p
MIT|MIT License|p
MIT-0|MIT No Attribution|p
MIT-Modern-Variant|MIT License Modern Variant|p
Motosoto|Motosoto License
MPL-1.0|Mozilla Public License 1.0
MPL-1.1|Mozilla Public License 1.1
MPL-2.0|Mozilla Public License 2.0
MPL-2.0-no-copyleft-exception|Mozilla Public License 2.0 (no copyleft exception)
MS-PL|Microsoft Public License|p
MS-RL|Microsoft Reciprocal License
MulanPSL-2.0|Mulan Permissive Software License, Version 2|p
Multics|Multics License|p
NASA-1.3|NASA Open Source Agreement 1.3|p
Naumen|Naumen Public License|p
NCSA|University of Illinois/NCSA Open Source License|p
NGPL|Nethack General Public License
Nokia|Nokia Open Source License
NOSL|Netizen Open Source License
NPL-1.0|Netscape Public License v1.0
NPL-1.1|Netscape Public License v1.1
NPOSL-3.0|Non-Profit Open Software License 3.0
NTP|NTP License|p
OCLC-2.0|OCLC Research Public License 2.0
OFL-1.0|SIL Open Font License 1.0
OFL-1.1|SIL Open Font License 1.1
OFL-1.1-no-RFN|SIL Open Font License 1.1 with no Reserved Font Name
OFL-1.1-RFN|SIL Open Font License 1.1 with Reserved Font Name
OGTSL|Open Group Test Suite License|p
OLDAP-2.3|Open LDAP Public License v2.3|p
OLDAP-2.7|Open LDAP Public License v2.7|p
OLDAP-2.8|Open LDAP Public License v2.8|p
OLFL-1.3|Open Logistics Foundation License Version 1.3
OpenSSL|OpenSSL License|p
OSC-1.0|OSC License 1.0
OSET-PL-2.1|OSET Public License version 2.1
OSL-1.0|Open Software License 1.0
OSL-1.1|Open Software License 1.1
OSL-2.0|Open Software License 2.0
OSL-2.1|Open Software License 2.1
OSL-3.0|Open Software License 3.0
PHP-3.0|PHP License v3.0|p
PHP-3.01|PHP License v3.01|p
PostgreSQL|PostgreSQL License|p
Python-2.0|Python License 2.0|p
QPL-1.0|Q Public License 1.0
RPL-1.1|Reciprocal Public License 1.1
RPL-1.5|Reciprocal Public License 1.5
RPSL-1.0|RealNetworks Public Source License v1.0
RSCPL|Ricoh Source Code Public License
Ruby|Ruby License|p
SGI-B-2.0|SGI Free Software License B v2.0|p
SimPL-2.0|Simple Public License 2.0
SISSL|Sun Industry Standards Source License v1.1
Sleepycat|Sleepycat License
SMLNJ|Standard ML of New Jersey License|p
SPL-1.0|Sun Public License v1.0
UCL-1.0|Upstream Compatibility License v1.0
Unicode-3.0|Unicode License v3
Unicode-DFS-2016|Unicode License Agreement - Data Files and Software (2016)|p
Unlicense|The Unlicense|p
UPL-1.0|Universal Permissive License v1.0|p
Vim|Vim License|p
VSL-1.0|Vovida Software License v1.0|p
W3C|W3C Software Notice and License (2002-12-31)|p
W3C-20150513|W3C Software Notice and Document License (2015-05-13)|p
Watcom-1.0|Sybase Open Watcom Public License 1.0
WordNet|WordNet License
WTFPL|Do What The F*ck You Want To Public License|p
wxWindows|wxWindows Library License
X11|X11 License|p
XFree86-1.1|XFree86 License 1.1|p
xinetd|xinetd License|p
Xnet|X.Net License|p
YPL-1.1|Yahoo! Public License v1.1
Zend-2.0|Zend License v2.0|p
Zimbra-1.3|Zimbra Public License v1.3
Zlib|zlib License|p
ZPL-2.0|Zope Public License 2.0|p
ZPL-2.1|Zope Public License 2.1|p`;
