"""The page where somebody puts all meetings in their own calendar."""

TITLE = "Les réunions dans mon agenda"
PAGE = "Mettez toutes les réunions dans votre agenda.\nUne date change ? Votre agenda change aussi."
SUBSCRIBE = "📆 Dans mon agenda"
WITH_GOOGLE = "📆 Dans Google Agenda"
ONCE = "📄 Seulement les dates d'aujourd'hui"
