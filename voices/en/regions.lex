# Parts of the world by which a country may be called, "the Caribbean nation", with its adjective.  REGION, a tab, the
# countries, each by the word that demonyms.lex has for it, or by the last word of its name.
african	angola algeria benin botswana burundi cameroon verde chad comoros congo djibouti egypt eritrea eswatini ethiopia gabon gambia ghana guinea kenya lesotho liberia libya madagascar malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda senegal seychelles leone somalia sudan tanzania togo tunisia uganda zambia zimbabwe
andean	bolivia chile colombia ecuador peru venezuela
arab	algeria bahrain egypt iraq jordan kuwait lebanon libya mauritania morocco oman palestine qatar sudan syria tunisia emirates emirati yemen
arabian	bahrain kuwait oman qatar saudi emirates yemen
asian	afghanistan bangladesh bhutan brunei cambodia china india indonesia japan kazakhstan korea kyrgyzstan laos malaysia maldives mongolia myanmar nepal pakistan philippines singapore lanka tajikistan thailand turkmenistan uzbekistan vietnam
balkan	albania bosnia bulgaria croatia greece kosovo macedonia montenegro romania serbia slovenia
baltic	estonia latvia lithuania
caribbean	antigua bahamas barbados belize cuba dominica dominican grenada guyana haiti jamaica lucia suriname trinidad tobago
european	albania austria belarus belgium bosnia britain bulgaria croatia cyprus czech denmark estonia finland france germany greece hungary iceland ireland italy kosovo latvia lithuania luxembourg macedonia malta moldova monaco montenegro netherlands norway poland portugal romania serbia slovakia slovenia spain sweden switzerland ukraine
gulf	bahrain iran iraq kuwait oman qatar saudi emirates
latin	argentina belize bolivia brazil chile colombia rica cuba dominican ecuador salvador guatemala haiti honduras mexico nicaragua panama paraguay peru uruguay venezuela
nordic	denmark finland iceland norway sweden
pacific	fiji kiribati micronesia nauru zealand palau guinea samoa tonga tuvalu vanuatu
scandinavian	denmark norway sweden
south	argentina bolivia brazil chile colombia ecuador guyana paraguay peru suriname uruguay venezuela
transcaucasian	armenia azerbaijan georgia
