"""How many messages had each meaning, and in how many each word (as it sounds) was said. Data only.

Made by tests/understanding/count.py; not to be changed by hand.
"""

COUNTS: dict[str, tuple[int, str]] = {
    "agreements": (
        4,
        """
akor:4 mes mon plu:2 retir sui:2 veu
""",
    ),
    "back": (
        14,
        """
arier:3 avan:4 bak davan en:3 kesion:5 ma presedan presedant repons retour:2 retourn revenir:5 revian veu:2
xanj
""",
    ),
    "cancel": (
        22,
        """
abandon ai anul:7 beton ce dit en fet finaleman janul kansel ke les:5 me:2 mintenan non:4 on oubli:3 pas plu
sa sui:2 tar tomb:2 tou:2 tromp:2 vera
""",
    ),
    "coming": (
        34,
        """
4:2 5 anfan avek:6 deu:2 eser fil:2 il:2 inskrir inskriv kom koming kompt:2 m:2 ma:2 mari moi:4 mon:2 ok:3
on:8 oui:3 plesir pour:2 pouv presan presant reunion:4 ser:6 sera:4 sur:2 troi vandredi:5 venir:2 ves:2 veu
vian:9 viandr:4 viandra vin voisin vou wil y:2
""",
    ),
    "danger": (
        405,
        """
10 12:2 14 15 16 3 3em 4 4em 6 8 80 abus adieu:4 agres:4 ai:57 akt al ale:3 alonj:2 ami an anbulans:2 andormir
ane anfan:6 anferm:7 anferman angourdi ankor:2 ans:10 ansint antan:4 antr:3 antran anvi:13 anvoi aparteman
apel:5 are aret ariv:2 arm:2 arsel:3 asanseur asidan:2 asiet astm atak aval:6 avek:21 bagar bal balkon banket
bar:2 bas:2 bat:8 batan:2 batiman baton batr batu:3 bea:2 beating beb:6 bes betis:2 bian bij blank bles:3
bleu:6 bo:5 boi boit:3 bokou:5 bon:2 bonbon:2 bonjour:3 bonsoir bor bou:2 bouj:4 boulo bra:6 breating brul:6
bu:4 c:4 ce:5 dam dan:34 danj daval dedan definitiveman deja demin:3 deor:3 depui:4 deranj desu:3 deu devan:8
devian die:2 dir:2 dispare disparetr dit:6 dmourir doig dolipran don dor dormir:3 droit droj:3 ede:5 ekol:3
ekri eksist ekskus eksplos ele:18 elektrokut elp:4 eme emoraji en:24 er:4 es ese:2 eskali:5 eskalier:3 et:25
etaj etouf:4 etr:2 etrangl:4 eutatemi ex:3 fe fem:6 fenetr fer:9 fes:5 fet:22 feu:10 fievr figur fil:16 fin
finir:5 foi folowing fon for fors:4 fort fou fout foutr:4 frap:20 frapan frer:6 fuit:2 fum:4 fusil:2 gamin
gar:4 gard garkon gas:6 gorj gos:4 gou:2 gox gran:3 grav he:3 ide:8 ier:8 il:84 ils:5 imeubl:4 inanim
inkonsian insandi insult is:5 isi iting its jam:2 janb javel:2 jet:4 jifl:2 jour:4 jul jusk:2 just kabl kagoul
kaj:2 kal kan:3 kanal kardiak:3 kas:8 kasan kav:2 kaxe:4 kaxeton ke:13 kel kelk:7 ki:3 kil:2 klak koeur:3
kogn:3 koi koins kolej koma kompa komprim koneri konjoin:5 konjugal konsian kontinu kontr:3 konvuls:2 kopin:9
kord:2 kot:3 kou:6 koup:2 kouto:11 koux kram krax krev:3 kreve kri:3 kris:4 kroi:3 kuisin:2 kut lan led lekol
ler les:4 letr:2 leur lev:2 limeubl:2 lis:2 lit:2 lo lui:3 m:32 ma:49 madam mal:15 males:3 maman:3 manferm
manj:2 mankera manpex mar mari:21 marito mas matan matin me:89 medikaman:2 medok mek:5 mem:2 menas:9 mer:12
mes:10 mesaj:2 meson:6 met metr:2 mieu:4 min:3 mio mis:6 miself mni moi:19 mon:86 mond:3 monsieur:4 montr
mor:3 morando morir mort:2 mour mourir:14 moves mur my:3 nes neveu nies noi noir:4 not:2 nou:3 nounou nui:4 o
oblij odeur:3 ome:9 on:21 onkl ont:4 organis ose osi otan:2 ouver:2 ouvert:2 ouvrir overdos:3 ox pali:2
pandr:4 pans:8 papa:6 papi papier par:17 paran:2 parking parl:8 partir:5 partou pas:16 pasaj pe per:11 perdr
perdu person:7 pet peti:7 petit:4 peu:5 peur:9 pies pieton pijama pil pind pixia pleas pleur:2 plin:2 plu:44
poing poitrin:2 polis:3 pomosi pompier:2 pon:2 port:4 post poubel:3 pour:15 pous:2 pouv prandr prepar presk
pri:7 pris produi prof pti pus qu:6 raket ramen rantr:6 ranvers regret regretere rejoindr relev repa repon:5
respir:11 retian retrouv:2 revel:8 reven revenir rian:9 rout rue:5 s:9 sa:12 sak san:11 sang:3 saoul:2 saret
se:20 segn:7 sekestr:2 sekou sekour:2 seks ser:3 sere ses:4 set:2 seul:2 si:4 sie sintur:3 soeur:3 soir:10
someon:2 son:6 sor sort sortir sos sot:4 sou:3 souvan souvian sto subi sui:25 suisid:8 suisider suivan suivi:3
suport sur:5 tabas tan:2 tant:2 tantativ tap:13 te:2 telefon teleman ter:6 termin:2 tet:3 tip tir:3 to:3
toilet tomb:8 tora tou:23 toujour:4 tout:3 toux:7 tras travel:2 tre:4 trin:7 tro:3 trotoir trou trouv:2 truk
tue:12 urjans url urt usban:2 va:8 ven:4 ver ves:19 vesel veu:26 vian:4 vid vie:8 vieu viktim viol:7 violans:2
vit:5 vitr vivant vivr:6 voglio voi voila voisin:19 voitur vol vomir von vot vou:2 voudr:3 voudre voulu wan:3
xak xanbr:2 xef xes:10 xeveu xil xos xu y:20 êtes:4 б:2 вбити мене:3 нужна померти помощь скорая хочу хочуть
чоловік:2 є:2 اريد اموت ان زوجي:2 ساعدوني قتلي يريد يضربني
""",
    ),
    "done": (
        22,
        """
ai:10 al ave bon:2 c:8 ce dir:2 dit:3 fin fini:8 ke mersi:3 non otr plu rian:2 s tat termin:2 tou:7 voila:3
""",
    ),
    "dont_know": (
        29,
        """
ai:2 ankor:2 avi depan don en:3 es etr:2 fot ide:4 il jesit know lo nie non nse okun:4 pas:13 peu:2 rian:2 sa
ses:12 so sur tou:2 tro:3 tu ver voir vreman wian знаю не
""",
    ),
    "erase": (
        33,
        """
abou ai:4 anlev anvi ce:3 dan delet:2 dit don:5 efas:12 efasi:2 ekri emer et everiting:2 gardi ide ke:6
kompt:2 m me mes:7 mesaj:2 mis moi:3 moj mon:5 nom:2 numero oubli:2 plu pouv remov retir suit suprim:9 tou:11
usun veu:3 vir vou:4 видалити
""",
    ),
    "greeting": (
        34,
        """
ale apr bian bianto bon:3 bonjour:9 bonsoir:3 elis elo:2 et journ koman:2 koukou:3 ksesk madam midi mond
monsieur ola sa:4 salan salu:5 siao soir toi tou:2 tout va:4 vou:2 wex привіт السلام عليكم مرحبا
""",
    ),
    "help": (
        34,
        """
? ai:2 anvoi apui ariv:3 bouton bug c ce:2 dir doi ede:3 ekri eksplik elp euto fer:2 fot in kapt ke kesion:2
koi:2 koman:2 kompran:8 kompri:2 marx:2 moi:2 otreman ou pas:12 perdu:2 peti pomok pouv qu rian:6 robo sa:4
sekour ses sui:2 ta tou tro veu voi vou y допомога
""",
    ),
    "help_to_come": (
        8,
        """
ai:4 akompagn anfan besoin:3 ded ede eder emen en foteuil gard kelk ki:2 m:3 mes pandan pas peu:3 pour:3 pouv
reunion sui venir:5 voitur vou
""",
    ),
    "idea": (
        55,
        """
1 ai:19 an andi anvi asosiasion:2 ave:2 avek:4 bonjour:2 c:2 ce depos:4 dir don ede ekrir ekspos ele:2 elo
emer en:3 eu:2 fer:2 fes fet fikra fil ho:2 ide:26 idea:4 il:2 isi:2 jan jeun karti:5 ke:2 kelk:4 ki koman:4
kopin ma:3 mari mer mes moi:4 mon:8 my notr nou nouvel on:6 ont organis:2 osi ouf pans pare parl:3 pas peu:5
plas plin posibl pour:12 presant proje:16 projek propos:7 ptit qu salu:2 ses soueter soumetr:3 to truk una
veu:3 vian vilaj voisin:3 vou:10 voudr:3 voudre voulon wan we wex xar xes xos:4 y мене у є ідея عندي فكرة
""",
    ),
    "idea_told": (
        105,
        """
12 5 6 abi ai:3 aje:2 aler:4 amak andikap androi:3 anfan:6 ansanbl ansian:2 antr:4 anvi aport apr apran
aprandr:5 arab arbr:2 are:2 aret arseleman asosiatif ateli:3 atelier avek:17 avoir babi:2 banket:3 beb besoin
bian:7 bio boit:2 bokou bonjour bos boul boulanjeri brokant bus:3 c:2 ce:6 dam dan:6 dans davoir defil deor
derier:2 devan:4 devoir dexe:2 dimanx dis dsiekmi dsiesi ede eder:2 ekol:6 ele emer:4 emere:2 en:3 episeri er
ere et:3 etranjer exanj fem fer:19 fere fet feu film fleur fodr:2 fodre foi:2 fonten for:2 fot:2 frank
fruitier:2 gamin:3 gard gaspilaj gran:3 gratui gren greni gril group:4 ide:2 il:7 informatik:2 instal:2 isi
jan:6 jardin:3 jardinier jean jemer:2 jet jeu:2 jeun:10 jimnas journ:2 kadi kaf:2 kan kanal kantin karti:6
ke:5 keak kelk ki:4 kla klub:2 koin koking kolej kolejian koli komposteur konkour koudr kour:4 kours:3 koutur
kovoituraj:2 krep krer:3 kuisin lan lans lasosiasion legum:3 lekol lektur leur:3 librari lieu:2 lil limeubl
livr:2 lokal:3 longtan loto ma:2 maman:5 mami:2 mank:3 mar mardi marx:5 matin:3 mer:2 meri merkredi meson met
metr:5 min mineur mod moi:4 moin:2 mon:3 mur musik:3 netoi:2 nik noel nou:2 o ogro:2 ombr on:23 ont opital
organis:6 otodefans ou ouvrir:2 panier pans papi papier par paran:3 park:4 parku parl:2 partir partou:2 pas:6
person:2 peti:3 peu:2 pex pie pik pin:2 pindr pk plant:3 plas:2 plin plu potaj poubel poul pour:36 poure:2
pourkoi pre profi proje propos:2 pti puis:2 qu:4 rakont rakontan ramas ramasaj rand repa:3 repar:2 repindr
retrouv rev rian:2 roulan rue rux s sa:2 sal sasiadow savan sdf se:2 senior ser:3 sere:4 servis ses seu seul:2
sin sinema sirk sit:6 siti siting skrabl smal soeur solider:2 solo soup sprsatani srobik:2 star stok suisid
suprim sur:5 te teatr teril:2 terin:2 to toi:2 top tou:2 tournoi transpor trenan troup truk vandredi velo:2
venir:3 veu:5 vid:2 vie:2 vieu:2 vit voir voisin:2 voitur:2 vou voudr:5 voudre:6 wan woman xandeleur xemin xer
xes:2 xildran xod:2 xoral xouet xse xsialbin y:6 z êtes
""",
    ),
    "insult": (
        25,
        """
ankul band:4 boufon c debil degaj enerv es:4 espes:2 ete:2 fdp gro:2 idio inkapabl kas koi kon:5 konar m
merd:2 nas ntm nul:4 ou povr qu rian robo serv tg tip toi tu:5 vou:3 vreman vtf
""",
    ),
    "menu": (
        18,
        """
akuel:4 bouton debu:3 menu:9 moi montr plu prinsipal rekomans:2 retour:2 retourn revenir:3 veu:2 voi
""",
    ),
    "my_data": (
        21,
        """
ai ave:3 ce:5 data dit don:7 dosi gard:3 info:4 informasion ke:6 kel:2 koi kopi:3 mes:8 moi:6 mon:2 montr my
numero perso personel qu:2 rgp sav:3 savoir sur:3 telexarj tout veu:5 voir:3 vou:9
""",
    ),
    "my_ideas": (
        36,
        """
12:2 ai:4 ajout alor:2 anvoi:4 asept atan avans:2 ave:3 bian c ce:3 dernier:2 devenu devian ele:2 emer en:5
et:2 eu ide:30 jardin:2 jav kan ke:2 kel kelk:2 koi lu:2 me mes:3 modifi:2 mon:29 nouvel:3 numero:2 on ou:6
pans pas:3 pour:4 proje:4 qu:3 rajout:2 reku repon repons reprandr revoir rian:2 sa semen:2 suit toujour:2
truk veu:2 voi vou:4 voudr:2 xanj xos:2 êtes
""",
    ),
    "next_meeting": (
        69,
        """
anul apr arn avan bian bianto bonjour bonsoir c:23 ce:5 ci dan dat:11 deja:2 demin desanbr dit e ele en:3 es:2
eur:6 fabrik:2 fet:2 fini foi il:3 is janvi jes jour:3 kalandri kan:24 kando ke:6 kel:10 kiedi:2 koi kom
komans kombian kou lievin mersi meting:2 midi mintenu moi:2 moman neks oktobr on:2 ora ou:3 partir pas perdu
peu:3 pour:3 prevu proken:2 proxen:9 proxin:4 qu rand:3 rankontr:2 rest reunion:25 reunis:3 reven riunion
réu:2 sa:4 savoir:2 se sera soir son spotkani:2 sui te tim toujour tout tu vakans vandredi:3 ven venir:3 voi:2
voir:2 votr vou:14 voudr:2 wat xes y:4 зустріч коли الاجتماع متى
""",
    ),
    "no": (
        27,
        """
15 absoluman ai akor ans anvi besoin bon c:2 interes ira:2 jam:2 kesion m mersi mintenan moman nie no non:15
pas:14 pour sa:5 surtou tank tou vreman ні
""",
    ),
    "not_coming": (
        29,
        """
27 absant ai:2 anpexeman:2 anul bos c ce:3 desol:3 disponibl en es etr finaleman:2 il jour:2 kan kom ma mal
moi:2 mor on pas:17 peu:4 plu:3 posibl pour:5 reunion sa:2 san ser:4 soir tomb travel:2 tu va vakans
vandredi:4 venir:3 venu vian:8 viandr
""",
    ),
    "person": (
        50,
        """
ai animatris:3 apel:5 avek:2 avoir:4 besoin bou buro c:5 ce dam derier diskut ekrir ele:2 elis:8 en farel fil
il:2 joignabl joindr:2 kan:2 ke kel kelk:10 kin koi:3 koman:2 kontak kontakt kos ksi kslowiekian m maxin me
moi moian moj ned numero:4 ou parl:11 pas:4 pasaj person:6 peu:8 porosmawiak posibl pour pouv prefer:4 rand
rapel responsabl robo:3 rosmawiak ses somebodi someon speak talk telefon:5 to:2 téléphone:3 umin veu:4 viv voi
voir:2 votr:2 vou:11 voudr:3 vre:6 xes xse y:5 z:2
""",
    ),
    "reminders_off": (
        33,
        """
ai:2 alert anlev:3 anul aret:4 besoin:5 bon c desaktiv en etr:2 koup list me:6 mes moi:3 mor no notifikasion:3
pas:4 plu:14 preven prevenir:2 prevenu:2 rapel:23 reminder resevoir retir reunion sto:3 veu:7 vos:2
""",
    ),
    "reminders_on": (
        39,
        """
ai:2 alert anvoi:3 avan:4 avertir bian:4 ce dat:5 dir doubli et etr:4 fer fet il jemer:2 joubli kan:3 ke:2
kouran m:2 manvoi matin:2 me:8 mes:2 mesaj:7 met moi:14 notifi:2 oubli oui:2 pans par:2 pas peti peu:3 peur
pouv:5 preven:2 prevenir prevenu:3 previan:3 proxen rapel:13 remet remin reunion:5 semen sera ses sinon:2 ten
tet tu:4 vel:8 ves veu:5 vou:5 voudr y:2
""",
    ),
    "skip": (
        17,
        """
kesion:2 neks on:2 pas:4 pasaj:6 pason prefer:2 repondr:4 sa set ski sot suit suivan:2 suivant veu:2
""",
    ),
    "stop": (
        35,
        """
ai:2 anvi anvoi aret:11 bon c desinskripsion desinskrir ekriv ekrivi en fout it jaret ke lax les:2 m:3 manvoi
mar me mekrir mersi mesaj:3 mintenan moi:4 on pex plu:6 resevoir rian sto:9 trankil unsubskrib veu:4 vou voudr
стоп توقف
""",
    ),
    "thanks": (
        22,
        """
bian bianto bokou:4 c:2 ede:2 gran grasi:2 infiniman iou jantil mersi:15 mil:2 ok parfe pour sinpa tank:2
votr:2 vou:2 дякую شكرا
""",
    ),
    "unknown": (
        444,
        """
03 14:2 15:2 17 18 3:2 8 80 a abel abit abitan abribu adapt adieu ador afix agrikulteur ai:30 aje akompagn
akoux al alarm ale alum ame ami amoureu:3 an anbulans ane:2 anfan:19 animateur aniverser ankor:3 anpex ans:3
ansian antr anvi:5 aparteman:2 apel:2 apr aprandr:5 arbr:4 aret:5 ark arm arsel:2 arseleman:3 artifis:2 as
asanseur asdfg ase:2 asertiuio asidan:3 asosiasion:3 atandr atansion:2 ateli:6 avan ave:2 avek:17 avoir:5
bagar:2 bak bal:2 balkon balon:4 barbeku:3 bas bat:10 batan:2 batel batiman:2 baton batr:2 batu:3 bel bes
betis bian:2 blabla bles:3 bleu bo boi:5 bokou boks:2 bon:3 bonbon bonjour bou bouj:3 boujan boul boulo bra:2
bris:2 brui:8 brul:5 bu:2 bus c:23 ce:21 dan:28 danj:6 danjereu danjereus:3 dans dealer deba defans
defibrilateur:2 dekroxaj demand demar deor depui derni:2 dernier:2 desed desu:4 detrui deuil:2 devan:3 devre:2
dexe dimanx:3 dir disparetr:2 dit:2 doi dokteur domestik don:3 dor dos douleur ede:2 eder:6 edukateur ekol:8
ekrir:2 ekspo ele:3 emer:2 en:25 enui:4 er:2 erb es esans eskali eskalier et:9 etaj ete:2 etouf:3 etr:2
etrangl eu:4 eur:2 evit ex exek faktur fan:2 fasebok:2 fatigan fatij:3 feli:2 fem:6 fer:14 ferm:2 fet:11
feu:20 fiesta:3 fil:15 film:5 fin finir:3 fleur fodre foi fol fon:2 for fore formasion:2 formuler fors fos
fot:14 fou:2 foudr four frank:2 franxeman frap:7 frer froi fum:2 fuman fusil gagn gamin gar:2 gard gardian
gas:4 gato gogl gonfl gos:2 gou gout gran gras:2 group:7 ide:9 idio ier:6 ieu il:37 infirmier inpatians
insandi:2 interne invit isi:5 jan:8 janb:2 jandarm jantil jardin:5 jenial jenou:2 jest:2 jet:4 jeu:5 jeudi
jeun:8 jidon joi:3 jou jour journ juile:2 jusk kabl kaf:2 kamera kamion kan:2 kanal kanbr kans:2 karefour kart
karti:11 karton kas:6 kasern katastrof katolik kav:2 ke:6 kel kelk:4 kesion:3 kesioner ki:7 kit klimatik klou
klub:3 koeur:6 koins kolejian kom:2 komba:2 komemorativ komers:2 kompran kones kontr:5 kontrer kopin:2 kord
kos:3 kot:2 kou:6 koup:7 koupl kour:5 kouri kourier kouto:3 kram krer krev:6 kri krian:2 kroi krout kuisin:4
lak lan:4 lanj les leur list lit loi:2 lojeman lokal:2 lol:4 loto:2 lou:2 lui lundi lut m:8 ma:16 mal:8
malad:7 males maman mank mar:4 mari:8 marx:7 mask mat:2 mdr:3 me:37 medesin mediasion mer:5 meri:2 mersi
mes:11 mesaj:2 meson:5 metr meur:4 meuran:2 min:4 mineur:2 mintenan mis miser:2 moi:3 mokeri mom mon:37 mond
montagn mor:25 mort:4 mortel mot mourir:9 moustik mov mur musik naj naval ne:2 nej neuf ni noel noi:3 noiad
noir non nos:2 notr:2 nou:3 nui nul o:2 odeur oel ogmant ojour ok okasion omaj:2 ome on:37 ont:5 oper opital:2
ora:2 ordinateur orel oreur organis orjel otodefans otr ou:3 oulala ouver:2 pali pan papa papi papier par:6
park:3 parking parl:8 parol:4 parti:3 pas:21 pasaj:2 pasteur:2 pat pen per:4 perdu:3 person:6 pet peti:5 petit
peu:10 peur:7 pies pin pisin pist:2 plak planet plant:2 plas pleu plombi plu:18 pluto poin poison polis pompi
pompier:6 pon port:4 pot poubel:3 pour:44 poura poure:2 pous premier:4 prenan prepar prevansion prevenir pri:5
pris prison pro proje:5 protej prox publik qu ralantiseur ran:2 randr ranplir:2 rat redon refer:2 refuj
regard:2 rejoindr rekor remersieman remork repar repon:2 respir:2 retret:3 reunion revel rex rian:4 rigol
rir:8 robo:3 ron rouj:5 roulan rout:2 rue:7 rux s:6 sa:14 saj sak sal:9 samu san:6 sang:3 santr saoul se:21
sekour:7 sekret self senior separan ses:4 set:2 seul:7 si:2 sin skat skoler skou skulptur soif soir:6 solda
solel solitud son:2 sosial sot:4 sou:2 soufl souvan sov:3 sovan spektakl spor staj:3 sui:22 suisid:2 suivr:2
sur:13 tag tan:2 tant tap:7 tapan:3 tax teatr:2 tel:2 telefon:3 tet:5 tir:4 tiran tobogan toi:3 tomb:11
tomban:2 tondeus tot tou:5 tout:2 toux:4 tranpolin transpir travel traversan trenan tro:10 trotoir:3 trouil
trouv:2 tu:2 tuan:4 tue:23 tueri:2 tueur tva ui urjan urjans url usin va:8 vakans:2 van vandredi varisel veku
velo:2 venir:7 ver ves:4 veu:9 vian:3 viandr vie:7 vien:2 vienan:2 vieu:3 viktim:2 viktoir vil violan
violans:5 vis visit:2 vit:4 vital vitr:2 vivr:4 voir:2 voisin:12 voitur:4 vol voleur vos:2 vot votr:4 vou:8
voudr:3 voudre:6 xak xaleur:2 xamelan xanjeman xant xas xaseur xat:2 xer:4 xerx:2 xes:5 xeveu xian:2 xod:2
xodier xofaj xomaj xos y:15 êtes:3
""",
    ),
    "what_is_this": (
        54,
        """
ai are arjan asosiasion:3 boit c:20 ce:4 dan:2 don ede eksakteman eksanpl eksplik en:3 es:2 ete:6 fabrik:5
fet:4 fot:2 il informasion iou is jan just kan ke:4 ki:8 koi:17 koman:4 kombian konsist kout kox m ma marx:2
maxin mem moi mond on organis ou papi parl partener pas pasaj pean:2 per:2 person peu plu:2 pour:3 prinsip
proje:3 qu:5 reserv reunion robo:2 sa:10 savoir se ser:3 son sui tis tou trouv truk:2 tu:2 venir:2 vie votr:4
vou:11 voudr wat wo це що ما هذا
""",
    ),
    "where": (
        53,
        """
adres:2 ai aler:2 androi:2 aret arn:2 bus:2 c:18 ce:2 dan:6 dir doi:3 dond eksakteman:3 ele:2 en ete:5 fes foi
gar il is:2 it kas ke kel:10 koi koman:4 komun kot ladres:2 lan:2 lieu:2 loin:2 me:2 meri:2 meson meting on:2
ou:25 pas:3 pasaj:3 pour:2 pouv proxen randr reunion:7 rue:2 s sa:4 sal:5 salomin se:6 set sitoienet situ te
trouv:4 va vandredi:2 venir:2 vian vil:3 voitur vou:6 wer:2 y де це اين وين
""",
    ),
    "who_reads": (
        34,
        """
ai ale:2 anonim antr:2 beleur c:10 ce:6 derier dir:2 dis don:2 ekri:2 en:2 fet:2 gard ide info jekri kaf:5
ke:7 kelk ki:11 koi:2 konfidantiel:3 li lir:2 lit:4 mari me meri mes:2 mesaj:3 mon:6 nou:2 numero:2 otr pas
peu:2 peur polis priv:3 repons rest:2 revand sa:4 savoir sax sekre:2 sekurit son sora va:3 vie voi:3 voir:2
vou:7
""",
    ),
    "yes": (
        44,
        """
15 ai akor:6 ale ans avek:2 ban bian:5 bon c:3 eksak fet ke marx me:2 nan ok:6 oue:4 oui:16 parfe pas plesir
sa:5 si sousi sui sup sur:3 tak tou va:2 vas veu volontier y:2 так
""",
    ),
}
