"""What somebody reads who sends more than anybody can read."""

TOO_MANY = (
    "Vous envoyez beaucoup de messages.\nJe ne lis pas les derniers.\nAttendez 1 minute, puis écrivez encore une fois."
)
