// Sends the form on by itself; without scripts the person presses its button.
document.getElementById("leave").submit();
