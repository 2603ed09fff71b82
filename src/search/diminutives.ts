// Short and tender forms of first names, as they are said at a counter: each line is one name. A house adds its own (`Settings.equivalences`).

const lines = `
fatoumata fatou fatim fanta|aminata ami mina aminatou|aissatou aissa aicha|kadiatou kadi kady kadia|khadidiatou khady khadija|mamadou mady mamady doudou|ibrahima ibou ibra brahima iba
abdoulaye ablaye abdou laye|ousmane ouss ouz|souleymane souley jules|boubacar bouba bouba|aboubacar abou bakary|alassane alou lass|seydou seyd|salimata sali|ramatoulaye rama ramata|nafissatou nafi|maimouna mai mouna
djeneba djene|halimatou halima hali|mahamadou mahama|babacar baba|safiatou safi|mariam mami mariama|oumou oum|cheikh cheikhou|moussa mouss|amadou doudou ama|samba sam|tidiane tidia|kouassi kwasi|emmanuel manu manou emma
mohamed momo moha med mouh|mustapha mouss mus moustache tapha|abdelkader kader kada|abdelkrim krimo karim|abderrahmane abdou dahmane rahmane|abdelaziz aziz|abdallah abdou|abdelhamid hamid|noureddine nordine nourdine nour
youssef youss jojo sef|ismail smail isma|messaoud messa|sofiane sof|zakaria zak zaki|khadija khadidja khadouj dija|fatima fati fatma fatiha|leila lili|yasmine yas mina|meryem mimi mariam|zohra zora zaza|rachid rach|brahim ibrahim
hocine houss hoss|farid fafa|samira sam samia mira|djamel djam|karim krimo|kamel kamal|hassan hass|khaled khal|mourad moumou|nabil nab|bilal billy|zineb zinou|naima nana|saida sadia|salah salou|driss idriss|othmane othman
oleksandr aleksandr alexandre sacha sasha sanya shura alex sania|volodymyr vladimir volodia vova vlad|serhiy serguei seryozha serioja serge|dmytro dmitri dima mitia|mykola nikolai kolia|ivan vania vanya|yuriy youra yura|yevhen evgueni jenia zhenya evgeniy
anatoliy tolia tolik|vitaliy vitalik|maksym max|viktor vitia vitya|olena elena lena|oksana ksenia ksioucha|svitlana svetlana sveta|nataliya natalia natacha natasha nata|tetiana tatiana tania tanya|iryna irina ira|kateryna ekaterina katia katya
yuliya youlia julia|ludmila luda liuda mila|lyubov liouba lyuba|bohdan bodia bogdan|mikhail micha misha|pavel pacha pasha|aleksei aliocha lioscha|konstantin kostia|grigori gricha|stepan stiopa|galina galia|nadejda nadia|anastasia nastia nastya
maria macha masha|anna ania anya|gheorghe gigi gica ghita gelu|vasile vali vasilica|nicolae nicu nelu|constantin costel costi dinu|dumitru mitica mitru|stefan fane|mihai misu mihaita|cristian cristi|florin florinel|ioana oana|elena lenuta ileana
mihaela miha ela|gabriela gabi|ion ionel nelu ionut|alexandru alex sandu|andrei andi|piotr piotrek|krzysztof krzysiek|tomasz tomek|grzegorz grzesiek|stanislaw staszek stasiek|malgorzata gosia|agnieszka aga|katarzyna kasia|joanna asia
zbigniew zbyszek|wojciech wojtek|jan janek|jozef jozek|giorgi gio gia|zurab zura|levan leo|dimitar mitko|georgi gosho|petar pesho pera|laszlo laci|ferenc feri|istvan pista|miklos miki|aleksandar aca sasa|nikola nidzo|dragan gagi
harpreet happy|gurpreet gopi guri|sivakumar siva|balasubramaniam bala balu|subramaniam subra mani|ravindran ravi|krishnan krish|rafiqul rafiq|shafiqul shafiq|mizanur mizan|lakshmi laxmi luxmi|saraswathi saras|tesfaye tes|mulugeta mulu|rajendran raja rajan
jeyakumar jeya|suresh suri|abdirahman abdi|philippe phil fifi|jean jeannot|jean-pierre jp pierrot jeanpi|jean-baptiste jb|jean-luc jl|jean-claude jc|michel mich michou|christophe chris tof|nicolas nico|stephane steph|eric rico|thierry titi|laurent lolo
sebastien seb|francois francis fanfan|frederic fred|gregory greg|guillaume guigui guy|mathieu mat math|gerard gege|raphael raph rafa|benoit ben|isabelle isa|catherine cathy cath|nathalie nath|francoise fanfan fanchon|veronique vero|elodie elo|josephine jo josy
marie-therese maite|daniel dany dan|patrick pat|xavier xav|didier didi|bernard nanard|robert bob|alain lino|antoine tony toinou|manuel manu manel|antonio tony toni tonio|jose ze pepe zeca|fernando nando|joaquim quim|francisco chico paco kiko|conceicao sao
filipe lipe|joao joca janjao|luis lulu|paulo paulinho|carlos carlitos|eduardo edu dudu|domingos mingos|maria mia|teresa teca|samuel sam sami|dieudonne dieu|marguerite margot|elisabeth elise babeth lisa|alexandre alex sacha|maxime max|theodore theo
caroline caro|valerie val|dominique dom domi|genevieve ginette|jacqueline jackie|madeleine mado|monique momo nicky|sylvie syl|virginie vivi|christine cri chris|florence flo|aurelie lili|stephanie steph|delphine del|vincent vince|gilbert gil|roger roro
`

/** The groups of names that ship with the desk, folded. */
export const diminutives: readonly (readonly string[])[] = lines.trim().split(/[|\n]/).map((line) => line.split(' '))
