// One name from one country to another: each group is one first name, then surnames whose spellings tell nothing of one another. What sounds
// the same stands once (sound.ts). It answers below what is written alike: Jean is no slip for João.

const europe = `
jean john juan joao giovanni gianni ivan hans jan ion ioan ian sean shaun evan yannick ioannis yannis hovhannes ohannes jovan janos juhani jussi yohanna juanito johnny gjin xoan
joseph youssef yusuf jose giuseppe iosif josip osip yossi joe joey pepe hovsep beppe sepp jusuf yousaf|marie maria maryam miriam meryem mariama maren moira maire mariette masha marika marja marjam
jacques james iago santiago tiago jaime giacomo jacopo hagop hakob jimmy seamus hamish jaume|jacob yakub jacobo hagop hakob yacouba yakov jaap kobe
pierre peter pedro pietro petr piotr boutros petros piero peder petar pjeter per pekka bedros petras pierrick|paul pablo paolo paulo pavel pawel boulos pavlo paval pal pauli pavle boghos
andre andrea andrew andrei andrzej andras ondrej anders antti drew andraous andranik|michel michael miguel mikhail michal mihai mykhailo mikael miquel mihaly mihail mick mihajlo misha mikko mikayel
nicolas nicholas nikolai mykola niccolo nikolaos mikolaj miklos klaus niklas nick niels nikos|etienne stephane steven estevan esteban stefano stepan istvan steve estevao szczepan step stepanos
guillaume william guillermo guilherme wilhelm guglielmo willem will bill vilhelm guillem wim billy willy gwilherm vilmos viljo
georges jorge giorgio georg jerzy georgi giorgi jiri gheorghe georgios jordi jerjis gevorg jurgen yorgos kevork heorhii jirjis guiorgui
alexandre alexander alejandro alessandro iskander oleksandr alexandros sacha sandro alex sandor eskandar xander alistair alec skender
catherine catarina caterina catalina ekaterina katarzyna katrin kathleen karin katya kate kasia cathy cateline trine katalin kaisa
elisabeth elisabetta yelizaveta ielyzaveta elzbieta lise eliza ilse bettina betty elisaveta erzsebet elspeth lizaveta liza beth elisheva alzbeta elsa jelisaveta|isabel isabella
francois francisco francesco francis franz francesc franciszek francisc ferenc frantisek franjo pancho|louis luigi ludwig lewis lodewijk ludvik lajos ludovit
charles carlos karl karel karol charlie karoly|henri enrique enrico heinrich hendrik henk jindrich heikki|antoine antonio anthony anton antal toni antonin andon anto antanas|philippe felipe filippo
laurent lorenzo lawrence lourenco laurentiu lars vavrinec wawrzyniec lavrentiy llorenc lorinc lauri|vincent vicente vincenzo vincentiu wincenty vincenc vicent vikenty vinko
matthieu matthew matei mateusz matvey matthaus|marc marco marek|luc lucas lukasz lukacs|thomas tommaso tomasz tome tamas foma tovmas tommy
simon simao simeon szymon semyon simion simo samaan siman ximun sime chamoun|jerome geronimo gerolamo hieronymus ieronim|barthelemy bartolomeu bartolome bartlomiej bartosz bertalan
gregoire gregory gregorio grigori hryhoriy grigore grzegorz krikor greg gregor gergely|benoit benedict benito benedetto bento venedikt bendek|christophe cristobal cristoforo krzysztof cristovao hristofor|christian cristiano
daniel danilo danial|david dawood davud davit dawit dawid taveet dafydd|gabriel djibril jabril gavriil gabor havryil cebrail|raphael rafal rafail|samuel shmuel samoil samvel chamuel
emmanuel manuel emanuele immanuel manolis manolo emanoil|abraham ibrahim avraham ibrahima abraao brahim abramo brahima ebrahim ibro|isaac ishaq issiaka issaka itzhak icek esaac sahak|moise moses moussa moshe moisei movses
adam adao adamo adama adams ademo|salomon solomon souleymane shlomo salomao slimane suleman salamon|elie elias ilyas elijah eliyahu ilie iljas|jonas younes yunus iona younoussa giona|job ayoub eyup ijob giobbe iov
zacharie zakaria zahari zak zechariah zekeriya zakhar|noe noah noach|jesus iesu hesus|josue joshua josua|jeremie jeremias ieremia yeremia irmiya|ezechiel ezequiel|jonathan yonatan
tobie tobias tobiasz|dieudonne deodato deodat adeodat|bogdan bohdan|theodore fedir fyodor teodoro fedor todor feodor tewodros tewedros|denis dionisio dennis dionigi dinis|eric erich eirik
frederic federico friedrich frederico fryderyk fred fritz fredrik bedrich frigyes|edouard eduardo duarte edvard ede|robert roberto bob|richard ricardo rick rikard dick
roger ruggero rogerio rudiger rogelio|gerard gerardo gerrit geert|gerald geraldo|gilles egidio|guy guido|yves ivo|rene renato|leon leo lev leao|leonard leonardo lennart
maurice mauricio moritz|martin marcin martino marton martim maarten|sebastien sebastiao sebastiano sevastian bastien|julien giuliano juliano ioulian|jules julio giulio juliusz yuliy|xavier javier saverio chavier xaver ksawery
victor vittorio vitor viktar|rodolphe rodolfo|arnaud arnold arnaldo|hugues hugo huw|eugene eugenio evgueni yevhen eugen yevgeni jeno eugeniusz evgeny evgenios ievgen
constantin costas constantino kostyantyn costantino costica kostandin|basile vasile vasily basilio wassili bazyli barsegh vasilios basel|cyrille kirill kyrylo cirilo kiro|serge sergio serguei serhiy sarkis sergi
dimitri dmytro dumitru demetrio dimitrios dimitar mitar dymitr dmitry|gustave gustavo gustaf kustaa|alphonse alfonso afonso alfons alonso|albert alberto albrecht|bernard bernardo bernd
ferdinand fernando fernand hernan hernando ferran nando ferdinando|dominique domingo domenico domenec|pascal pasquale paschalis|ignace ignacio ignatius inacio ignacy ignat|augustin agustin agostinho agoston
felix felice feliz|maxime massimo maximo|anatole anatoliy anatolio|olivier oliver oliviero oliverio olivio oliwer|patrick patricio padraig padraic|raymond ramon raimundo|roland rolando orlando roldan
tristan tristao tristano drystan|anne anna ania annie anita anca anneke anouchka annick aneta
jeanne joanna giovanna ioana jane ivana jana zana joan jeannette siobhan jovana sheena janina ivanka|helene elena olena ellen yelena ileana eleni iliana ilona jelena elina lena alena heghine alyona
marguerite margaret margarita margarida margherita malgorzata greta rita margot peggy margit marharyta maggie margareta margrethe gretchen markarit|jeannine janine gianina janina|sophie sofia
julie julia giulia yulia|juliana giuliana uliana|claire clara chiara clare|cecile cecilia cecily|lucie lucia lucja|agnes ines inessa agnese agnieszka aneska agneta
francoise francesca francisca frances franciszka|charlotte carlota lotte lottie|louise luisa ludwika lovisa|therese teresa terezia terezinha
madeleine magdalena maddalena magda magdalene madlen madalina magdolna|veronique veronica weronika|brigitte brigida bridget birgit brigita bride gitta berit|genevieve genoveva jenovefa
antoinette antonia antonietta antonina tonia antonella|henriette enriqueta henrietta enrica|gabrielle gabriela havryila|stephanie stefania estefania|christine cristina hristina kirsten kerstin cristiana krisztina
nathalie natalia natasha|emilie emilia|rose rosa rosita|marthe marta marfa|judith yehudit giuditta yudit|rachel raquel rahel rakhil rahil
rebecca rifka rivka|eve eva yeva hawa havva ewa chava ieva|esther eszter estera|suzanne susana shoshana shushan|valerie valeria waleria|victoire victoria vittoria wiktoria|virginie virginia|eugenie eugenia yevheniya evgenia
alice alicia aliz alisa|adele adela|beatrice beatriz beatrix|monique monica|denise dionisia denisa|yvonne ivona iwona|simone simona|barbe barbara varvara borbala
anastasie anastasia nastassia|tatiana tetiana taniusha|xenia oksana aksinia|dorothee dorothea dorota|olga olha helga|irene irina irena eirini|barnabe barnabas bernabe varnava
alexandra oleksandra alessandra alejandra sandra alexandrina|andree andrea andreia andriana|paule paula paola|michele micaela mihaela michaela mykhailyna
georgia giorgia|martine martina|frederique federica frederica friederike|josephine giuseppina josefa josefina yosefa|bernadette bernardette|roxane roksana|diane diana
angele angela aniela|angelina anhelina|angelique angelika|ange angelo angel anghel|constance constanza konstancja costanza|mathilde matylda mechthild|clotilde clotilda|lea leia|noemie naomi noemia|deborah dvora devora
tamara tamar tamriko|lydie lidia lidija|nadia nadejda nadezhda nadja nadzeya|vera vira wiera|galina halyna|zoe zoia zoi|zinaida zinaide zina|camille camilla|lucien luciano lukian lucjan
adrien adriano andrian adrijan|fabien fabiano fabijan|florian florin floriano florjan|valentin valentino walenty balint valentim|valery valerio valere walery|vital vitaly|yaroslav jaroslaw jaroslav
stanislas stanislav stanislaw estanislao stanislaus|ladislas vladislav wladyslaw laszlo ladislav ladislao ladislau|casimir casimiro|wenceslas vaclav waclaw venceslau viatcheslav vienceslas wenzel
vladimir volodymyr wlodzimierz uladzimir vladimiro|oleg oleh olegas|igor ihor|gleb hlib|timothee timoteo tymofiy tymoteusz timo|theophile teofilo feofil|hector ettore heitor
alexis alessio aleixo alejo oleksiy elek alexios alex|ambroise ambrogio ambrosio ambroz|anselme anselmo|athanase afanasy panas atanas athanasios thanasis opanas tanase|blaise biagio blas bras vlas blazej vlasiy blasius
cesar cezary caesar|clement clemente klymentiy kliment kelemen|claude claudio klaudiusz klavdiy|claudine claudia klavdia|cosme cosimo kuzma come|desire desiderio dezso|edmond edmundo
ernest ernesto ernst erno arnost|fabrice fabrizio|firmin fermin firmino|gaetan gaetano kajetan cayetano caetano|gaspard kaspar casper jasper|geoffroy geoffrey jeffrey jeff
germain german germano ghermano|honore onorato honorius|humbert umberto|innocent innokenti inocencio innocenzo|justin giustino justino iustin ustym|justine giustina justina iustina ustyna
lazare lazaro eleazar elazar|leopold leopoldo lipot|marcel marcello marceli|marcellin marcelino|melchior melchor menyhert|modeste modesto|narcisse narciso narcis narkis|octave octavio ottavio|otto oton
remi remigio remigiusz|severin severino soren|sigismond zygmunt segismundo zikmund|sylvain silvano sylwan silvan|sylvestre sylwester szilveszter silvestru silvester|sylvie silvia sylwia szilvia
thibaud tibaldo theobald teobaldo|tite tito|urbain urbano urban|ursule ursula urszula orsolya|virgile virgilio|zenon xenon zeno|georges giyorgis guiorgui gjergj gjergji|catherine ketevan keti ekaterine ketino|nino nina
sophie sopio zosia|elisabeth elisabed elisabeta elzbieta|levan leon levon|michel mikheil mhill mehill mykhailo|nicolas nikoloz kole nikolle|joseph zef zefi josip|alexandre leke leka|antoine ndue ndoc|etienne shtjefen
jean ivane vano gjon jovan janko|luigi luigj louis aloisio|jeanbaptiste juanbautista joaobatista giovannibattista janbatis|jeanpierre giampiero juanpedro|jeanpaul gianpaolo juanpablo joaopaulo ionpaul
marielouise marialuisa marylou|anamaria annemarie|marianne mariana|marieclaire mariaclara|louisemarie luisamaria|leonid leonidas|adalbert wojciech vojtech|auguste augustus|caroline karolina|amelie amelia|rosalie rozalia|theodora feodora|pauline paulina pavlina pawlina|waldemar valdemar voldemar|godfrey gottfried goffredo|octavian ottaviano
tesfaye tesfa|kidist qedist|mikael mikayel
`

const africaAndAsia = `
mohamed muhammad mehmet mamadou mahamed mehmed mahamat maxamed mohand mohd muhamet mahomet mohammadou mohmand mukhamed magomed mamad|ahmed ahmet amadou ahmad axmed akhmed ehmed hmed ahmat|mahmoud mahmut mamoudou maxamuud machmud
mustafa mustafe|hamid hamit xamiid abdelhamid hamidou|abdallah abdullah abdoulaye ablaye abdellah abdullahi cabdullahi|abderrahmane abdourahmane abdulrahman abdirahman rahman cabdiraxmaan abdramane dramane
abdelkader abdulkadir abdoulkader abdikadir cabdulqaadir kadir kader abdolghader|abdelaziz abdulaziz abdiaziz aziz|abdelkarim abdulkarim karim kerim abdikarim|abdelhamid abdulhamid abdulhamit abdihamid
abdelmalek abdulmalik malik abdolmalek|abdelouahab abdulwahab wahab abdulvahap|abdelhakim abdulhakim hakim abdihakim abdulhekim|abdeljalil abduljalil jalil abdulcelil|abdelatif abdullatif latif abdillatif
abdessalam abdelsalam abdulsalam abdoussalam abdusselam abdisalan salam|abdelmajid abdulmajid majid abdulmecit mecit|abdennour abdulnur abdelnour|abderrazak abdulrazak abdourazak abdirizak razzaq abdurrezzak
abderraouf abdulrauf abdelraouf raouf rauf|abdessamad abdulsamad abdoussamad abdelsamad samad abdussamet samet|abdelghani abdulghani ghani|abdelhalim abdulhalim halim|abdelhafid abdulhafiz abdelhafiz hafiz hafid
abdelfattah abdulfattah fattah|abdelwahid abdulwahid wahid vahit abdelouahed|abdelhaq abdulhaq|abdeljabbar abduljabbar jabbar cabbar|abdelmoumen abdulmumin abdoulmoumouni moumouni mumin|oumar omer omaru cumar|ali aliou alioune cali
othmane ousmane cismaan ousmanou|hassan xasan alassane lassana lansana|hussein alseyni ousseynou housseini xuseen fousseynou fousseyni alhousseyni husen|khaled khalid halit xaalid haled khalidou halid|said seydou siciid sait
brahim ibrahim ibrahima ebrahim ibra birahim ibrahimu|ismail ismael smail ismaila ismaciil smain esmail samaila ishmael|younes yunus younoussa yunis|idris driss idrissa edris|yahya yehia yaya
saleh salih salihou|noureddine nurettin nuradin nuruddin nordine nuriddin|salaheddine selahattin salahudin saladin|jamaleddine cemalettin jamaluddin camaleddine|chamseddine semsettin shamsuddin samsudin
imadeddine imadettin imaduddin|zineddine zeynettin zainuddin|aladin alaeddine alaattin alauddin|badreddine bedrettin badruddin|charafeddine serafettin sharafuddin|kheireddine hayrettin khairuddin|djamel jamal cemal gamal
djamila cemile gamila|djaouad cevat javad jouad|nejib najib necip|hicham hesham hisam|tarek tariq|charif cherif serif chrif|chaban saban|ramadan ramazan ramdane romadhon|redouane ridwan ridvan radhouane rizwan|rida reda reza riza
yassine yaseen|hamza xamsa khamzat|bilal bilel|aboubacar boubacar ebubekir abubakr boubakeur bakary babacar abukar|cheikh seyh sekou chekhou|souleymane suleman saleban
fatima fatoumata fatma fadma faduma fatimata fatou fatimetou fatemeh fatimatou fadimatou|aicha aissatou ayse aichatou ayesha astou caasha aisa aiche aissata asha assiatou
khadija hatice kadiatou khadidiatou hadiza kadidia khadijeh hadija khady|mariam meryem maryama maryan myriam|amina aminata aminatou emine|zeinab zeynep zineb seynabou zenab djeneba jainaba|halima halimatou halime xaliimo
hawa havva eve xaawo hauwa|safia safiatou safiye safiyo|maimouna memuna meymune|nafissa nafissatou nefise|rokia rukiye rokiatou rougui|sakina sekine sakinatou sakineh sekina|salima salimata selime salimatou
asmaa esma asmaou|houria huriye|latifa latife|nadjat necat nagat|naima naime|rabia rabiatou rabiye|samira semira|saida saidatou saide|salma selma salmata salmatou|sumaya sumeyye|yasmine yasemin jasmine yasamin jasmina
zahra zohra zehra|khalil halil xaliil|qassim kacem gassim|nasser nasir nassirou|habib habibou habip xabiib|bachir bassirou besir beshir|tahir taher tahirou tayir daahir|mourad murat
hadj haci hajji elhadj alhaji ladji|jafar cafer gafar jacfar|jabir djaber cabir gaber|djalal celal galal jelal|hadi hedi elhedi|yakoub yakup yacouba|iskandar eskandar iskender sikandar|islam eslam islom|karim kerim kareem
ghulam qulam|akhtar akhter ahtar|amanullah emanullah|hamidullah khamidullah|rahmatullah rahmetullah|esmatullah ismatullah asmatullah|ehsanullah ihsanullah|enayatullah inayatullah inayetullah|najibullah necibullah
fazel fadel fazal fazl fadil fadl|reza rida|mehdi mahdi|jawed javid javed jawid|parvin parwin parveen perwin pervin|shirin shireen sirin|farhad ferhat farhod ferhad|firouz feroz|khorshid hursit|bahram behram bahrom
zahir zaher|wali vali veli|wasim vasim waseem|walid velid|wafa vefa|nawal nevval naouel|tawfik tevfik toufik|yassir yaser|bouchra bushra busra bushro|aziza azize|samba sambou|moustapha tapha|khady khadidiatou
ramata ramatoulaye rahmatou|penda pinda|demba dembo|adja hadjia|kofi yoofi|kwabena kwamena|kwasi akwasi kwesi|kwaku kweku|kwadwo kouadio kojo|akosua akissi esi|adwoa adjoua|afia afoue efua
sivakumar chivakumar|shankar sankar sangar|lakshmi latchoumi laxmi letchumi luxmy ilakkumi|krishna kichena kirushna|ganesh kanesh ganeshan kanecha ganesan|venkatesan vengadasamy venkatesh|durga tourga thurka
saraswati sarasuvathi sarasvadi|murugesh mourouguessane|vijay wijay|dinesh thinesh|dharshan tharshan|dilip thilip|devi thevi|balan palan|ravi iravi|rajah irasa|ramesh iramesh|nirmala nirmaladevi
xavier savier saverio savari|pathma padma|sundar suntharam|belkacem aboulkacem bilkasim abulqasim belgacem|bachar bechar|yero yoro|issouf youssouf joseph|lassina lassana alhassane|fousseni alhousseini housseini|ladji elhadj
rougui rokia|dieynaba zeinab djeneba|djibo djibril|mahamane mohamane|saratou sarah|harouna haroun|zakari zakaria zakariaou|souleman souleymane|sanoussi senoussi|mansourou mansour|issiaka ishaq|yunusa younous|kassim kassoum
emeka chukwuemeka|tunde babatunde|ayo ayodele|segun olusegun|skender iskander|xhevdet cevdet jawdat|xhemal cemal jamal|xhemil cemil djamil|djamil cemil gamil|xhafer cafer jafar|shefqet sevket chawkat|chaouki sevki shauki|hikmat hikmet
najat necat|nedim nadim|nermin narmin|rachid resit|rajab recep rajap redjeb rejep|rafik refik|ratib ratip|safouane safvan|salim selim saleem|samir semir|sadik sadek|siddik seddik|chakir sakir shaker|chukri sukru
chahin sahin shaheen|chirwan sirvan|cihan jahan djihan|sedat saadat|vedat widad|veysel ouais|zeki zaki|zulfikar dhulfikar|ziad ziyat|abid abed abit|adel adil|akif akef|amir emir|amin emin ameen|anouar enver anvar|arif aref
assad esat essaad|ataullah ataoullah|badr bedir|behzad bihzad|burhan burhaneddine|daoud davut|dilawar dilaver delawar|djihad cihad cihat|elyas ilias|faycal faisal|fahmi fehmi|farid ferit|fikri fekri|fouad fuat|ghassan rassan|hafez hafiz
hachemi hashimi hasimi|hilal helal|hilmi helmi|houssam husamettin|ihsan ehsan|ekrem akram|imran emran|inayat inayet enayat|irfan erfan|jaber cabir|khalaf halef|khadir hidir khidr khodr xidir|latif letif|lotfi lutfu
majid mecit|maksoud maksut|melik malik|mazhar mezher|moez muiz|mokhtar muhtar|mouhib muhip|moubarak mubarek mbarek embarek|mounir munira|mouslim muslum|mouzaffar muzaffer|murtaza murtada morteza|naji naci|nadir nader|naguib necip
nasrine nesrin nasreen|nawaz nevaz|nawid navid|nazim nazem nadhim|ouahid vahit|ouais uveys|oubaida ubeyde|qadir ghader|qodrat kudret|qutb kutub
`

const surnames = `
li rhee yi|wang wong vuong heng|zhang chang cheung teo truong|liu lau ryu|chen tan tran chin ting chern|yang yeung duong ieong|zhao chao chiu trieu chew|huang wong ng bong ooi|zhou chou|wu ng ngo goh vu|xu hsu tsui chui shu hui tu koh
sun suen ton|zhu chu|gao kao ko|lin lam lim|he ho hoe|guo kuo kwok quach guok|luo law|liang leung luong neo|song tong|zheng cheng cheung trinh tay|xie hsieh tse ta chia|han hon|tang tong dang|feng fung|yu yee du|dong tung
xiao hsiao siu tieu|cheng ching chin trinh|cao tsao cho tso tao|deng tang|xu shu hsu|ye yip diep yap|wei ngai|jiang chiang kong tsiang keung|qian chien tsien chin tien|qiu chiu yau khuu|xia hsia ha|cai tsai choi thai chua|pan poon phan
he hoh|du tu|zhong chung|xiong hsiung hung|nguyen ngueyn|pham phan|kim gim ghim|park pak bak|choi choe chey|jung chung jeong cheong|kang gang|cho jo|lim im rim|xasan hassan|axmed ahmed ahmad|cabdi abdi|cabdulle abdulle abdulla
faarax farah|jaamac jama|warsame ouarsama|guuleed guled|xuseen hussein|cige ige|maxamuud mahmoud|singh sinh|choudhury chaudhry chaudhari|mukherjee mukhopadhyay|banerjee bandyopadhyay|chatterjee chattopadhyay
dasilva desilva silva|gonzalez gonsalves goncalves|jimenez ximenez|schmidt schmid|diallo jallow|cisse ceesay sesay|toure turay|ndiaye njie|diop jobe|diouf joof|traore trawally terawoulay|jawara diawara
sarkissian sargsyan serkisyan|krikorian grigoryan|hovannisian ovanessian|khatchadourian khachaturyan
`

/** The groups of names that ship with the desk for other countries, folded. */
export const abroad: readonly (readonly string[])[] = [europe, africaAndAsia, surnames].flatMap((part) => part.trim().split(/[|\n]/)).map((group) => group.split(' '))
