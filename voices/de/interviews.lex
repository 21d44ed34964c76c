# Words by which the lead of an interview tells of the conversation; whom it names beside the guest asks the questions.
befragte
fragte
gesprochen
gespräch
interview
interviewte
sprach
spricht
unterhielt
