<?xml version="1.0" encoding="UTF-8"?>
<!-- How an English newsreader says agencies, newspapers, parties, movements, companies.
     W3C Pronunciation Lexicon Specification 1.0; what espeak-ng says well by itself is not here.
     Capitals count, accents of a text that are not here do not; see doc/pronunciation.md. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>Xinhua</grapheme><phoneme>ˌʃɪnˈhwɑː</phoneme></lexeme>
<lexeme><grapheme>Renmin Ribao</grapheme><phoneme>ˈrɛnmɪn ˈriːbaʊ</phoneme></lexeme>
<lexeme><grapheme>Caixin</grapheme><phoneme>ˌtsaɪˈʃɪn</phoneme></lexeme>
<lexeme><grapheme>Huawei</grapheme><phoneme>ˈhwɑːweɪ</phoneme></lexeme>
<lexeme><grapheme>Xiaomi</grapheme><phoneme>ˈʃaʊmi</phoneme></lexeme>
<lexeme><grapheme>BYD</grapheme><phoneme>ˈbiː ˈwaɪ ˈdiː</phoneme></lexeme>
<lexeme><grapheme>Alibaba</grapheme><phoneme>ˌɑːliˈbɑːbə</phoneme></lexeme>
<lexeme><grapheme>Baidu</grapheme><phoneme>ˈbaɪduː</phoneme></lexeme>
<lexeme><grapheme>Weibo</grapheme><phoneme>ˈweɪboʊ</phoneme></lexeme>
<lexeme><grapheme>WeChat</grapheme><phoneme>ˈwiːtʃæt</phoneme></lexeme>
<lexeme><grapheme>Douyin</grapheme><phoneme>doʊˈjɪn</phoneme></lexeme>
<lexeme><grapheme>ByteDance</grapheme><phoneme>ˈbaɪtdæns</phoneme></lexeme>
<lexeme><grapheme>Tencent</grapheme><phoneme>ˈtɛnsɛnt</phoneme></lexeme>
<lexeme><grapheme>Hikvision</grapheme><phoneme>ˈhaɪkvɪʒən</phoneme></lexeme>
<lexeme><grapheme>Shein</grapheme><phoneme>ˈʃiːɪn</phoneme></lexeme>
<lexeme><grapheme>Temu</grapheme><phoneme>ˈtiːmuː</phoneme></lexeme>
<lexeme><grapheme>Kuomintang</grapheme><phoneme>ˌkwoʊmɪnˈtæŋ</phoneme></lexeme>
<lexeme><grapheme>Falun Gong</grapheme><phoneme>ˈfɑːlʊn ˈɡʊŋ</phoneme></lexeme>
<lexeme><grapheme>Chosun Ilbo</grapheme><phoneme>ˈtʃoʊsʌn ˈɪlboʊ</phoneme></lexeme>
<lexeme><grapheme>Rodong Sinmun</grapheme><phoneme>ˈroʊdɒŋ ˈsɪnmun</phoneme></lexeme>
<lexeme><grapheme>Kyodo</grapheme><phoneme>kiˈoʊdoʊ</phoneme></lexeme>
<lexeme><grapheme>Asahi Shimbun</grapheme><phoneme>əˈsɑːhi ˈʃɪmbʊn</phoneme></lexeme>
<lexeme><grapheme>Yomiuri</grapheme><phoneme>ˌjoʊmiˈʊəri</phoneme></lexeme>
<lexeme><grapheme>Mainichi</grapheme><phoneme>maɪˈniːtʃi</phoneme></lexeme>
<lexeme><grapheme>Nikkei</grapheme><phoneme>nɪˈkeɪ</phoneme></lexeme>
<lexeme><grapheme>Komeito</grapheme><phoneme>koʊˈmeɪtoʊ</phoneme></lexeme>
<lexeme><grapheme>Keidanren</grapheme><phoneme>ˈkeɪdɑːnrɛn</phoneme></lexeme>
<lexeme><grapheme>Mitsubishi</grapheme><phoneme>ˌmɪtsuˈbɪʃi</phoneme></lexeme>
<lexeme><grapheme>Daiwa</grapheme><phoneme>ˈdaɪwə</phoneme></lexeme>
<lexeme><grapheme>ITAR-TASS</grapheme><phoneme>tæs</phoneme></lexeme>
<lexeme><grapheme>Interfax</grapheme><phoneme>ˈɪntərfæks</phoneme></lexeme>
<lexeme><grapheme>RIA Novosti</grapheme><phoneme>ˈriːə ˈnɒvəsti</phoneme></lexeme>
<lexeme><grapheme>Novosti</grapheme><phoneme>ˈnɒvəsti</phoneme></lexeme>
<lexeme><grapheme>Novaya Gazeta</grapheme><phoneme>ˈnoʊvəjə ɡəˈzɛtə</phoneme></lexeme>
<lexeme><grapheme>Meduza</grapheme><phoneme>məˈduːzə</phoneme></lexeme>
<lexeme><grapheme>Izvestia</grapheme><grapheme>Izvestiya</grapheme><phoneme>ɪzˈvɛstiə</phoneme></lexeme>
<lexeme><grapheme>Kommersant</grapheme><phoneme>ˌkɒmərˈsɑːnt</phoneme></lexeme>
<lexeme><grapheme>Vedomosti</grapheme><phoneme>ˈvɛdəmɒsti</phoneme></lexeme>
<lexeme><grapheme>Pravda</grapheme><phoneme>ˈprɑːvdə</phoneme></lexeme>
<lexeme><grapheme>Rossiya</grapheme><phoneme>rəˈsiːjə</phoneme></lexeme>
<lexeme><grapheme>Rosatom</grapheme><phoneme>ˈrɒsətɒm</phoneme></lexeme>
<lexeme><grapheme>Sberbank</grapheme><phoneme>ˈzbɛərbæŋk</phoneme></lexeme>
<lexeme><grapheme>Roscosmos</grapheme><phoneme>rɒsˈkɒzmɒs</phoneme></lexeme>
<lexeme><grapheme>Roskomnadzor</grapheme><phoneme>ˌrɒskəmnædˈzɔːr</phoneme></lexeme>
<lexeme><grapheme>Siloviki</grapheme><phoneme>sɪloʊviˈkiː</phoneme></lexeme>
<lexeme><grapheme>Oreshnik</grapheme><phoneme>ɔːˈrɛʃnɪk</phoneme></lexeme>
<lexeme><grapheme>Iskander</grapheme><phoneme>ˈɪskɑːndər</phoneme></lexeme>
<lexeme><grapheme>Kinzhal</grapheme><phoneme>kɪnˈʒɑːl</phoneme></lexeme>
<lexeme><grapheme>Shahed</grapheme><phoneme>ʃɑːˈhɛd</phoneme></lexeme>
<lexeme><grapheme>Burevestnik</grapheme><phoneme>ˌbʊrəˈvɛsnɪk</phoneme></lexeme>
<lexeme><grapheme>Verkhovna Rada</grapheme><phoneme>vɛrˈhoʊvnə ˈrɑːdə</phoneme></lexeme>
<lexeme><grapheme>Rada</grapheme><phoneme>ˈrɑːdə</phoneme></lexeme>
<lexeme><grapheme>Ukrinform</grapheme><phoneme>ˌuːkrɪnˈfɔːrm</phoneme></lexeme>
<lexeme><grapheme>Ukrenergo</grapheme><phoneme>ˌuːkrɛˈnɛərɡoʊ</phoneme></lexeme>
<lexeme><grapheme>Naftogaz</grapheme><phoneme>ˌnæftoʊˈɡæz</phoneme></lexeme>
<lexeme><grapheme>Energoatom</grapheme><phoneme>ɛˌnɛərɡoʊˈætəm</phoneme></lexeme>
<lexeme><grapheme>Azov</grapheme><phoneme>ˈɑːzɒf</phoneme></lexeme>
<lexeme><grapheme>BelTA</grapheme><phoneme>ˈbɛltə</phoneme></lexeme>
<lexeme><grapheme>Bernama</grapheme><phoneme>bərˈnɑːmə</phoneme></lexeme>
<lexeme><grapheme>Petronas</grapheme><phoneme>ˈpɛtrənæs</phoneme></lexeme>
<lexeme><grapheme>Pertamina</grapheme><phoneme>ˌpɜːrtəˈmiːnə</phoneme></lexeme>
<lexeme><grapheme>Garuda</grapheme><phoneme>ɡəˈruːdə</phoneme></lexeme>
<lexeme><grapheme>Gerindra</grapheme><phoneme>ɡəˈrɪndrə</phoneme></lexeme>
<lexeme><grapheme>Pheu Thai</grapheme><phoneme>ˈpʰɜː ˈtaɪ</phoneme></lexeme>
<lexeme><grapheme>Tatmadaw</grapheme><phoneme>ˌtætməˈdɔː</phoneme></lexeme>
<lexeme><grapheme>Bharatiya Janata</grapheme><phoneme>ˈbɑːrətiːjə ˈdʒʌnətɑː</phoneme></lexeme>
<lexeme><grapheme>Lok Sabha</grapheme><phoneme>ˈloʊk ˈsɑːbə</phoneme></lexeme>
<lexeme><grapheme>Rajya Sabha</grapheme><phoneme>ˈrɑːdʒjə ˈsɑːbə</phoneme></lexeme>
<lexeme><grapheme>Shiv Sena</grapheme><phoneme>ˈʃɪv ˈseɪnə</phoneme></lexeme>
<lexeme><grapheme>Trinamool</grapheme><phoneme>trɪˈnɑːmuːl</phoneme></lexeme>
<lexeme><grapheme>Hindutva</grapheme><phoneme>hɪnˈdʊtvə</phoneme></lexeme>
<lexeme><grapheme>Panchayat</grapheme><phoneme>pʌnˈtʃaɪət</phoneme></lexeme>
<lexeme><grapheme>Tehreek-e-Insaf</grapheme><grapheme>Tehreek-i-Insaf</grapheme><phoneme>tɛˈriːk eɪ ɪnˈsɑːf</phoneme></lexeme>
<lexeme><grapheme>Jamaat-e-Islami</grapheme><phoneme>dʒəˈmɑːt eɪ ɪsˈlɑːmi</phoneme></lexeme>
<lexeme><grapheme>Lashkar-e-Taiba</grapheme><grapheme>Lashkar-e-Tayyiba</grapheme><phoneme>ˈlʌʃkər eɪ ˈtaɪbə</phoneme></lexeme>
<lexeme><grapheme>Jaish-e-Mohammed</grapheme><phoneme>ˈdʒaɪʃ eɪ moʊˈhæməd</phoneme></lexeme>
<lexeme><grapheme>Taliban</grapheme><phoneme>ˈtælɪbæn</phoneme></lexeme>
<lexeme><grapheme>Mujahideen</grapheme><grapheme>mujahideen</grapheme><grapheme>Mujahedeen</grapheme><grapheme>mujahedeen</grapheme><phoneme>muːˌdʒɑːhɪˈdiːn</phoneme></lexeme>
<lexeme><grapheme>al-Qaida</grapheme><grapheme>Al-Qaida</grapheme><phoneme>æl ˈkaɪdə</phoneme></lexeme>
<lexeme><grapheme>Daesh</grapheme><phoneme>dɑːˈɛʃ</phoneme></lexeme>
<lexeme><grapheme>Hayat Tahrir al-Sham</grapheme><phoneme>hɑːˈjɑːt tɑːˈrɪər æl ˈʃɑːm</phoneme></lexeme>
<lexeme><grapheme>al-Nusra</grapheme><phoneme>æl ˈnuːsrə</phoneme></lexeme>
<lexeme><grapheme>al-Shabaab</grapheme><grapheme>al-Shabab</grapheme><phoneme>æl ʃəˈbɑːb</phoneme></lexeme>
<lexeme><grapheme>Hamas</grapheme><phoneme>hɑːˈmɑːs</phoneme></lexeme>
<lexeme><grapheme>Hezbollah</grapheme><grapheme>Hizbollah</grapheme><grapheme>Hizbullah</grapheme><grapheme>Hizballah</grapheme><phoneme>ˌhɛzbəˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Fatah</grapheme><phoneme>fəˈtɑː</phoneme></lexeme>
<lexeme><grapheme>Houthi</grapheme><phoneme>ˈhuːθi</phoneme></lexeme>
<lexeme><grapheme>Ansar Allah</grapheme><grapheme>Ansarallah</grapheme><phoneme>ˈɑːnsɑːr əˈlɑː</phoneme></lexeme>
<lexeme><grapheme>Kataib</grapheme><grapheme>Kata'ib</grapheme><phoneme>kəˈtɑːɪb</phoneme></lexeme>
<lexeme><grapheme>Qassam</grapheme><phoneme>kəˈsɑːm</phoneme></lexeme>
<lexeme><grapheme>al-Quds</grapheme><phoneme>æl ˈkuːdz</phoneme></lexeme>
<lexeme><grapheme>Quds</grapheme><phoneme>kuːdz</phoneme></lexeme>
<lexeme><grapheme>Basij</grapheme><phoneme>bəˈsiːdʒ</phoneme></lexeme>
<lexeme><grapheme>Majlis</grapheme><phoneme>mɑːdʒˈlɪs</phoneme></lexeme>
<lexeme><grapheme>Mossad</grapheme><phoneme>məˈsɑːd</phoneme></lexeme>
<lexeme><grapheme>Likud</grapheme><phoneme>lɪˈkuːd</phoneme></lexeme>
<lexeme><grapheme>Yesh Atid</grapheme><phoneme>ˈjɛʃ əˈtiːd</phoneme></lexeme>
<lexeme><grapheme>Yisrael Beiteinu</grapheme><phoneme>jɪsrɑːˈɛl beɪˈteɪnuː</phoneme></lexeme>
<lexeme><grapheme>Otzma Yehudit</grapheme><phoneme>ˈɒtsmə jəhuːˈdiːt</phoneme></lexeme>
<lexeme><grapheme>Haaretz</grapheme><grapheme>Ha'aretz</grapheme><phoneme>hɑːˈɑːrɛts</phoneme></lexeme>
<lexeme><grapheme>Yedioth Ahronoth</grapheme><grapheme>Yediot Ahronot</grapheme><phoneme>jɛdiˈoʊt ˌɑːhərəˈnoʊt</phoneme></lexeme>
<lexeme><grapheme>Maariv</grapheme><phoneme>mɑːˈriːv</phoneme></lexeme>
<lexeme><grapheme>Al Jazeera</grapheme><grapheme>Al-Jazeera</grapheme><grapheme>al-Jazeera</grapheme><phoneme>ˈæl dʒəˈzɪərə</phoneme></lexeme>
<lexeme><grapheme>Al Arabiya</grapheme><grapheme>Al-Arabiya</grapheme><phoneme>ˈæl ˌærəˈbiːjə</phoneme></lexeme>
<lexeme><grapheme>al-Mayadeen</grapheme><grapheme>Al Mayadeen</grapheme><phoneme>ˈæl ˌmaɪəˈdiːn</phoneme></lexeme>
<lexeme><grapheme>Asharq Al-Awsat</grapheme><phoneme>əˈʃɑːrk æl ˈaʊsɑːt</phoneme></lexeme>
<lexeme><grapheme>Al-Ahram</grapheme><phoneme>ˈæl ɑːˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Anadolu</grapheme><phoneme>ˌɑːnəˈdoʊluː</phoneme></lexeme>
<lexeme><grapheme>Hurriyet</grapheme><grapheme>Hürriyet</grapheme><phoneme>ˌhʊriˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Cumhuriyet</grapheme><phoneme>dʒʊmˌhʊriˈjɛt</phoneme></lexeme>
<lexeme><grapheme>Bayraktar</grapheme><phoneme>ˌbaɪrɑːkˈtɑːr</phoneme></lexeme>
<lexeme><grapheme>Baykar</grapheme><phoneme>ˈbaɪkɑːr</phoneme></lexeme>
<lexeme><grapheme>Tasnim</grapheme><phoneme>tæsˈniːm</phoneme></lexeme>
<lexeme><grapheme>Irna</grapheme><grapheme>IRNA</grapheme><phoneme>ˈɪərnə</phoneme></lexeme>
<lexeme><grapheme>Aramco</grapheme><phoneme>əˈræmkoʊ</phoneme></lexeme>
<lexeme><grapheme>Adnoc</grapheme><grapheme>ADNOC</grapheme><phoneme>ˈædnɒk</phoneme></lexeme>
<lexeme><grapheme>Emirati</grapheme><phoneme>ˌɛmɪˈrɑːti</phoneme></lexeme>
<lexeme><grapheme>Shi'a</grapheme><phoneme>ˈʃiːə</phoneme></lexeme>
<lexeme><grapheme>Shiite</grapheme><grapheme>Shi'ite</grapheme><phoneme>ˈʃiːaɪt</phoneme></lexeme>
<lexeme><grapheme>Sunni</grapheme><phoneme>ˈsuːni</phoneme></lexeme>
<lexeme><grapheme>Alawite</grapheme><phoneme>ˈælowaɪt</phoneme></lexeme>
<lexeme><grapheme>Yazidi</grapheme><phoneme>jəˈziːdi</phoneme></lexeme>
<lexeme><grapheme>Peshmerga</grapheme><grapheme>peshmerga</grapheme><phoneme>pɛʃˈmɛərɡə</phoneme></lexeme>
<lexeme><grapheme>Agence France-Presse</grapheme><phoneme>æˈʒɒns ˈfrɒns ˈprɛs</phoneme></lexeme>
<lexeme><grapheme>Le Monde</grapheme><phoneme>lə ˈmɒnd</phoneme></lexeme>
<lexeme><grapheme>Le Figaro</grapheme><phoneme>lə ˈfɪɡəroʊ</phoneme></lexeme>
<lexeme><grapheme>Rassemblement National</grapheme><phoneme>rəˌsɒmbləˌmɒn ˌnæsjəˈnɑːl</phoneme></lexeme>
<lexeme><grapheme>Renault</grapheme><phoneme>rəˈnoʊ</phoneme></lexeme>
<lexeme><grapheme>Peugeot</grapheme><phoneme>ˈpɜːʒoʊ</phoneme></lexeme>
<lexeme><grapheme>Citroen</grapheme><grapheme>Citroën</grapheme><phoneme>ˈsɪtroʊən</phoneme></lexeme>
<lexeme><grapheme>Stellantis</grapheme><phoneme>stɛˈlæntɪs</phoneme></lexeme>
<lexeme><grapheme>Thales</grapheme><phoneme>ˈtɑːlɛs</phoneme></lexeme>
<lexeme><grapheme>Dassault</grapheme><phoneme>dæˈsoʊ</phoneme></lexeme>
<lexeme><grapheme>BNP Paribas</grapheme><phoneme>ˈbiː ˈɛn ˈpiː pæriˈbɑː</phoneme></lexeme>
<lexeme><grapheme>Societe Generale</grapheme><grapheme>Société Générale</grapheme><phoneme>soʊˈsjeɪteɪ ˌʒɛneɪˈrɑːl</phoneme></lexeme>
<lexeme><grapheme>L'Oreal</grapheme><grapheme>L'Oréal</grapheme><phoneme>ˌlɔːreɪˈæl</phoneme></lexeme>
<lexeme><grapheme>Hermes</grapheme><grapheme>Hermès</grapheme><phoneme>ɛərˈmɛs</phoneme></lexeme>
<lexeme><grapheme>Der Spiegel</grapheme><phoneme>dɛər ˈʃpiːɡəl</phoneme></lexeme>
<lexeme><grapheme>Spiegel</grapheme><phoneme>ˈʃpiːɡəl</phoneme></lexeme>
<lexeme><grapheme>Die Zeit</grapheme><phoneme>diː ˈtsaɪt</phoneme></lexeme>
<lexeme><grapheme>Frankfurter Allgemeine</grapheme><phoneme>ˈfræŋkfɜːrtər ˈælɡəmaɪnə</phoneme></lexeme>
<lexeme><grapheme>Süddeutsche Zeitung</grapheme><grapheme>Sueddeutsche Zeitung</grapheme><phoneme>ˈzuːddɔɪtʃə ˈtsaɪtʊŋ</phoneme></lexeme>
<lexeme><grapheme>Handelsblatt</grapheme><phoneme>ˈhændəlzblæt</phoneme></lexeme>
<lexeme><grapheme>Deutsche Welle</grapheme><phoneme>ˈdɔɪtʃə ˈvɛlə</phoneme></lexeme>
<lexeme><grapheme>Deutsche Bank</grapheme><phoneme>ˈdɔɪtʃə ˈbæŋk</phoneme></lexeme>
<lexeme><grapheme>Deutsche Bahn</grapheme><phoneme>ˈdɔɪtʃə ˈbɑːn</phoneme></lexeme>
<lexeme><grapheme>Deutsche Presse-Agentur</grapheme><phoneme>ˈdɔɪtʃə ˈprɛsə ɑːɡɛnˈtʊər</phoneme></lexeme>
<lexeme><grapheme>Deutsche</grapheme><phoneme>ˈdɔɪtʃə</phoneme></lexeme>
<lexeme><grapheme>Die Welt</grapheme><phoneme>diː ˈvɛlt</phoneme></lexeme>
<lexeme><grapheme>Volkswagen</grapheme><phoneme>ˈfoʊlksvɑːɡən</phoneme></lexeme>
<lexeme><grapheme>Porsche</grapheme><phoneme>ˈpɔːrʃə</phoneme></lexeme>
<lexeme><grapheme>Rheinmetall</grapheme><phoneme>ˈraɪnmɛtɑːl</phoneme></lexeme>
<lexeme><grapheme>Siemens</grapheme><phoneme>ˈziːmənz</phoneme></lexeme>
<lexeme><grapheme>Thyssenkrupp</grapheme><phoneme>ˈtɪsənkrʊp</phoneme></lexeme>
<lexeme><grapheme>Bayer</grapheme><phoneme>ˈbaɪər</phoneme></lexeme>
<lexeme><grapheme>BioNTech</grapheme><phoneme>ˈbaɪoʊntɛk</phoneme></lexeme>
<lexeme><grapheme>Alternative für Deutschland</grapheme><grapheme>Alternative fuer Deutschland</grapheme><phoneme>ɑːltɛrnəˈtiːvə fuːr ˈdɔɪtʃlɑːnt</phoneme></lexeme>
<lexeme><grapheme>AfD</grapheme><phoneme>ˈeɪ ˈɛf ˈdiː</phoneme></lexeme>
<lexeme><grapheme>Die Linke</grapheme><phoneme>diː ˈlɪŋkə</phoneme></lexeme>
<lexeme><grapheme>Fidesz</grapheme><phoneme>ˈfiːdɛs</phoneme></lexeme>
<lexeme><grapheme>Tisza</grapheme><phoneme>ˈtiːsə</phoneme></lexeme>
<lexeme><grapheme>Jobbik</grapheme><phoneme>ˈjoʊbɪk</phoneme></lexeme>
<lexeme><grapheme>PiS</grapheme><phoneme>piːs</phoneme></lexeme>
<lexeme><grapheme>Platforma Obywatelska</grapheme><phoneme>plætˈfɔːrmə ˌɒbɪvəˈtɛlskə</phoneme></lexeme>
<lexeme><grapheme>Konfederacja</grapheme><phoneme>ˌkɒnfɛdɛˈrɑːtsjə</phoneme></lexeme>
<lexeme><grapheme>Gazeta Wyborcza</grapheme><phoneme>ɡəˈzɛtə vɪˈbɔːrtʃə</phoneme></lexeme>
<lexeme><grapheme>Solidarnosc</grapheme><grapheme>Solidarność</grapheme><phoneme>ˌsɒlɪˈdɑːrnɒʃtʃ</phoneme></lexeme>
<lexeme><grapheme>Orlen</grapheme><phoneme>ˈɔːrlɛn</phoneme></lexeme>
<lexeme><grapheme>Smer</grapheme><phoneme>smɛər</phoneme></lexeme>
<lexeme><grapheme>Syriza</grapheme><phoneme>sɪˈriːzə</phoneme></lexeme>
<lexeme><grapheme>Kathimerini</grapheme><phoneme>ˌkæθɪməˈriːni</phoneme></lexeme>
<lexeme><grapheme>Forza Italia</grapheme><phoneme>ˈfɔːrtsə ɪˈtɑːljə</phoneme></lexeme>
<lexeme><grapheme>Fratelli d'Italia</grapheme><phoneme>frəˈtɛli dɪˈtɑːljə</phoneme></lexeme>
<lexeme><grapheme>Corriere della Sera</grapheme><phoneme>kɒriˈɛreɪ ˈdɛlə ˈsɛrə</phoneme></lexeme>
<lexeme><grapheme>La Repubblica</grapheme><phoneme>lɑː rɛˈpʊblɪkə</phoneme></lexeme>
<lexeme><grapheme>Carabinieri</grapheme><grapheme>carabinieri</grapheme><phoneme>ˌkærəbɪnˈjɛri</phoneme></lexeme>
<lexeme><grapheme>El Pais</grapheme><grapheme>El País</grapheme><phoneme>ɛl paɪˈiːs</phoneme></lexeme>
<lexeme><grapheme>El Mundo</grapheme><phoneme>ɛl ˈmʊndoʊ</phoneme></lexeme>
<lexeme><grapheme>La Vanguardia</grapheme><phoneme>lɑː væŋˈɡwɑːrdiə</phoneme></lexeme>
<lexeme><grapheme>Partido Popular</grapheme><phoneme>pɑːrˈtiːdoʊ pɒpuˈlɑːr</phoneme></lexeme>
<lexeme><grapheme>Podemos</grapheme><phoneme>pɒˈdeɪmoʊs</phoneme></lexeme>
<lexeme><grapheme>Ciudadanos</grapheme><phoneme>ˌsjuːdəˈdɑːnoʊs</phoneme></lexeme>
<lexeme><grapheme>Junts</grapheme><phoneme>ʒuːnts</phoneme></lexeme>
<lexeme><grapheme>Esquerra</grapheme><phoneme>ɛsˈkɛərə</phoneme></lexeme>
<lexeme><grapheme>Iberdrola</grapheme><phoneme>ˌiːbərˈdroʊlə</phoneme></lexeme>
<lexeme><grapheme>Telefonica</grapheme><grapheme>Telefónica</grapheme><phoneme>ˌtɛləˈfɒnɪkə</phoneme></lexeme>
<lexeme><grapheme>Lusa</grapheme><phoneme>ˈluːzə</phoneme></lexeme>
<lexeme><grapheme>Chega</grapheme><phoneme>ˈʃeɪɡə</phoneme></lexeme>
<lexeme><grapheme>Sinn Fein</grapheme><grapheme>Sinn Féin</grapheme><phoneme>ˈʃɪn ˈfeɪn</phoneme></lexeme>
<lexeme><grapheme>Fianna Fail</grapheme><grapheme>Fianna Fáil</grapheme><phoneme>ˈfiːənə ˈfɔɪl</phoneme></lexeme>
<lexeme><grapheme>Fine Gael</grapheme><phoneme>ˈfiːnə ˈɡeɪl</phoneme></lexeme>
<lexeme><grapheme>Gardai</grapheme><grapheme>Gardaí</grapheme><phoneme>ˈɡɑːrdə</phoneme></lexeme>
<lexeme><grapheme>Plaid Cymru</grapheme><phoneme>ˈplaɪd ˈkʌmri</phoneme></lexeme>
<lexeme><grapheme>Vlaams Belang</grapheme><phoneme>ˈvlɑːms bəˈlɑːŋ</phoneme></lexeme>
<lexeme><grapheme>Gazprombank</grapheme><phoneme>ˈɡæzprɒmbæŋk</phoneme></lexeme>
<lexeme><grapheme>De Telegraaf</grapheme><phoneme>də ˌteɪləˈɡrɑːf</phoneme></lexeme>
<lexeme><grapheme>NRC Handelsblad</grapheme><phoneme>ˈɛn ˈɑːr ˈsiː ˈhændəlzblæt</phoneme></lexeme>
<lexeme><grapheme>Dagens Nyheter</grapheme><phoneme>ˈdɑːɡəns ˈnuːheɪtər</phoneme></lexeme>
<lexeme><grapheme>Aftonbladet</grapheme><phoneme>ˈæftɒnblɑːdɛt</phoneme></lexeme>
<lexeme><grapheme>Riksdag</grapheme><phoneme>ˈrɪksdɑːɡ</phoneme></lexeme>
<lexeme><grapheme>Folketing</grapheme><phoneme>ˈfoʊlkətɪŋ</phoneme></lexeme>
<lexeme><grapheme>Eduskunta</grapheme><phoneme>ˈɛdʊskʊntə</phoneme></lexeme>
<lexeme><grapheme>Helsingin Sanomat</grapheme><phoneme>ˈhɛlsɪŋɪn ˈsɑːnoʊmɑːt</phoneme></lexeme>
<lexeme><grapheme>Novo Nordisk</grapheme><phoneme>ˈnoʊvoʊ ˈnɔːrdɪsk</phoneme></lexeme>
<lexeme><grapheme>Equinor</grapheme><phoneme>ˈɛkwɪnɔːr</phoneme></lexeme>
<lexeme><grapheme>Nokia</grapheme><phoneme>ˈnoʊkiə</phoneme></lexeme>
<lexeme><grapheme>Boko Haram</grapheme><phoneme>ˈboʊkoʊ həˈrɑːm</phoneme></lexeme>
<lexeme><grapheme>Inkatha</grapheme><phoneme>ɪnˈkɑːtə</phoneme></lexeme>
<lexeme><grapheme>uMkhonto weSizwe</grapheme><grapheme>Umkhonto we Sizwe</grapheme><phoneme>ʊmˈkɒntoʊ wɛ ˈsiːzweɪ</phoneme></lexeme>
<lexeme><grapheme>Zanu-PF</grapheme><grapheme>ZANU-PF</grapheme><phoneme>ˈzɑːnuː ˈpiː ˈɛf</phoneme></lexeme>
<lexeme><grapheme>Frelimo</grapheme><grapheme>FRELIMO</grapheme><phoneme>frɛˈliːmoʊ</phoneme></lexeme>
<lexeme><grapheme>Renamo</grapheme><grapheme>RENAMO</grapheme><phoneme>rɛˈnɑːmoʊ</phoneme></lexeme>
<lexeme><grapheme>Chama Cha Mapinduzi</grapheme><phoneme>ˈtʃɑːmə ˈtʃɑː ˌmɑːpɪnˈduːzi</phoneme></lexeme>
<lexeme><grapheme>Interahamwe</grapheme><phoneme>ˌɪntərəˈhɑːmweɪ</phoneme></lexeme>
<lexeme><grapheme>Wagner Group</grapheme><phoneme>ˈvɑːɡnər ˈɡruːp</phoneme></lexeme>
<lexeme><grapheme>Televisa</grapheme><phoneme>ˌtɛləˈviːsə</phoneme></lexeme>
<lexeme><grapheme>Morena</grapheme><phoneme>mɔːˈreɪnə</phoneme></lexeme>
<lexeme><grapheme>Petrobras</grapheme><phoneme>ˌpɛtroʊˈbrɑːs</phoneme></lexeme>
<lexeme><grapheme>Embraer</grapheme><phoneme>ˈɛmbraɪɛər</phoneme></lexeme>
<lexeme><grapheme>Folha de S.Paulo</grapheme><grapheme>Folha</grapheme><phoneme>ˈfoʊljə</phoneme></lexeme>
<lexeme><grapheme>Partido dos Trabalhadores</grapheme><phoneme>pɑːrˈtiːdoʊ duːs ˌtræbəljəˈdɔːrɛs</phoneme></lexeme>
<lexeme><grapheme>Clarin</grapheme><grapheme>Clarín</grapheme><phoneme>klɑːˈriːn</phoneme></lexeme>
<lexeme><grapheme>La Nacion</grapheme><grapheme>La Nación</grapheme><phoneme>lɑː ˌnɑːsiˈoʊn</phoneme></lexeme>
<lexeme><grapheme>Peronist</grapheme><phoneme>pəˈroʊnɪst</phoneme></lexeme>
<lexeme><grapheme>Tren de Aragua</grapheme><phoneme>ˈtrɛn deɪ əˈrɑːɡwə</phoneme></lexeme>
<lexeme><grapheme>Mercosur</grapheme><phoneme>ˌmɛərkoʊˈsʊər</phoneme></lexeme>
<lexeme><grapheme>Unasur</grapheme><phoneme>ˌuːnəˈsʊər</phoneme></lexeme>
<lexeme><grapheme>Petrocaribe</grapheme><phoneme>ˌpɛtroʊkəˈriːbeɪ</phoneme></lexeme>
<lexeme><grapheme>Prensa Latina</grapheme><phoneme>ˈprɛnsə ləˈtiːnə</phoneme></lexeme>
<lexeme><grapheme>Bundesliga</grapheme><phoneme>ˈbʊndəsliːɡə</phoneme></lexeme>
<lexeme><grapheme>Serie A</grapheme><phoneme>ˈsɛrieɪ ˈɑː</phoneme></lexeme>
<lexeme><grapheme>La Liga</grapheme><phoneme>lɑː ˈliːɡə</phoneme></lexeme>
<lexeme><grapheme>Medecins Sans Frontieres</grapheme><grapheme>Médecins Sans Frontières</grapheme><phoneme>meɪdˈsæn ˈsɒn ˌfrɒntiˈɛər</phoneme></lexeme>
<lexeme><grapheme>Francophonie</grapheme><phoneme>ˌfræŋkoʊfəˈniː</phoneme></lexeme>
<lexeme><grapheme>Kibbutz</grapheme><grapheme>kibbutz</grapheme><phoneme>kɪˈbʊts</phoneme></lexeme>
<lexeme><grapheme>fatwa</grapheme><grapheme>Fatwa</grapheme><phoneme>ˈfætwɑː</phoneme></lexeme>
<lexeme><grapheme>Sharia</grapheme><grapheme>sharia</grapheme><phoneme>ʃəˈriːə</phoneme></lexeme>
<lexeme><grapheme>Juche</grapheme><phoneme>ˈdʒuːtʃeɪ</phoneme></lexeme>
<lexeme><grapheme>chaebol</grapheme><grapheme>Chaebol</grapheme><phoneme>ˈtʃeɪbɒl</phoneme></lexeme>
<lexeme><grapheme>siloviki</grapheme><phoneme>sɪloʊviˈkiː</phoneme></lexeme>
<lexeme><grapheme>Schadenfreude</grapheme><grapheme>schadenfreude</grapheme><phoneme>ˈʃɑːdənfrɔɪdə</phoneme></lexeme>
<lexeme><grapheme>Zeitenwende</grapheme><phoneme>ˈtsaɪtənvɛndə</phoneme></lexeme>
<lexeme><grapheme>Realpolitik</grapheme><grapheme>realpolitik</grapheme><phoneme>reɪˈɑːlpɒlɪtiːk</phoneme></lexeme>
<lexeme><grapheme>Pentagon</grapheme><phoneme>ˈpɛntəɡɒn</phoneme></lexeme>
<lexeme><grapheme>Nvidia</grapheme><grapheme>NVIDIA</grapheme><phoneme>ɛnˈvɪdiə</phoneme></lexeme>
<lexeme><grapheme>ASML</grapheme><phoneme>ˈeɪ ˈɛs ˈɛm ˈɛl</phoneme></lexeme>
<lexeme><grapheme>Nestle</grapheme><grapheme>Nestlé</grapheme><phoneme>ˈnɛsleɪ</phoneme></lexeme>
<lexeme><grapheme>Novartis</grapheme><phoneme>noʊˈvɑːrtɪs</phoneme></lexeme>
<lexeme><grapheme>Credit Suisse</grapheme><phoneme>ˈkrɛdɪt ˈswiːs</phoneme></lexeme>
<lexeme><grapheme>Moderna</grapheme><phoneme>məˈdɜːrnə</phoneme></lexeme>
<lexeme><grapheme>AstraZeneca</grapheme><phoneme>ˌæstrəˈzɛnɪkə</phoneme></lexeme>
<lexeme><grapheme>Covid</grapheme><phoneme>ˈkoʊvɪd</phoneme></lexeme>
<lexeme><grapheme>Sunnis</grapheme><phoneme>ˈsuːniz</phoneme></lexeme>
</lexicon>
