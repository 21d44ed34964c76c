# To whom something is said: « ..., |le prévient le vieil homme, ... »
le
la
les
l
lui
leur
me
nous
vous
