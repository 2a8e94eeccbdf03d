"""Common words that are no misspelling of another: « prison » is not « poison ». Data only.

Found among the commonest words and first names of French: those that were taken for another word (`hearing/sounds.py`).
"""

REAL_WORDS = """
abouti accouchement accusation acharnement adorent adressant agrement allocation amateurs amplement ampleur
animation annonce annuellement anterieure apparaissent apparemment appartenance appartenant appartiennent
appartient appellation ascension assemblee attachement atteindre attendu avortement bacon bacteries bouchon
brillant brillante buisson cancers canton carbone caution chasseurs citation coherence coherent cohesion
comparant compassion compenser complement comportement comportent compositeur comptent compteur concertation
conclusion concurrence confere confiance confiant conforme confusion connecte conscient conservation content
contenu contient contrairement convention convergence conversion conviction correcte coupure coureurs coutent
couture debrouiller declaration decoule defendre defiance deformation denonce denoncent dependre depenses
desormais dessinateur detecteur detendre detenteur detenus detient devaient devant diffusion directeur
directoire discretion dispersion disposition dispute dissolution douceur ecoule emprisonne endettement enfance
engendre enlevement enterrement entourage entrainant etions exclusion expansion expedition exploration
expression expulsion facon fiancee filiere financement finement fondation forment formulation fracture
hautement important importations inegalites innovation insiste lancement librairie longuement malheur mangent
maniere manoir manuel marquant menacant mentale mentent metteur millions moeurs motion motivation mutation
narration notation obsession paisible paraissent parente parlent parlons parodie partition paysans pendre
pensent pertinence petition pharmacien placent plaisance plaisant plaisante planete platon portant potable
poumons pouvant precaire precision prennent presente president presidente prestation pretend pretendre
pretention previsions prison probabilite processeur promener prometteur proportion provient raisonnable
raisonnement rancon rayonnement recemment recompense recours region reglement relevant reliant remporte
renaissance repandre repandu repenser reservoir retarder retenir retenu retient retraite revenu reviennent
revient sacrifier securise segment sejour semestre sergent serment servent simulation solaire solidite
solitaire souriant sourire soutien souvenir souvent speculation succession suggestions supplement surement
suspension valence valeur vaudrait vendre violeur volant voulant marcel marcelle
"""
