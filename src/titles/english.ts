/** English titles, as the French ones are written. */
export const english = `
retired: pensioner|retiree
student apprentice: student|pupil|undergraduate|phd candidate
apprentice: intern|internship|trainee|placement
executive: c level|chief
management executive: founder|co founder|cofounder|ceo|chief executive|managing director|president|owner|business owner|entrepreneur|proprietor|chairman|chairwoman|chairperson|chair|board member|executive director
management executive ?: general manager|partner
management director ?: country manager|country director|site director
management manager influencer ?: chief staff
craft executive: self employed|sole trader|farmer ?|shopkeeper|contractor ?|store owner|landlord
~craft executive ?: freelancer
craft specialist ?: plumber|electrician|carpenter|baker|butcher|hairdresser|florist|painter|roofer|tiler|gardener|photographer|locksmith|beautician|builder
craft specialist ?: artist|writer|musician|actor
craft specialist: cook|waiter|waitress|bartender|barista|chef partie
~craft: shop|cafe|restaurant|salon|garage|bakery|pub
director: vp|svp|evp|avp|head|deputy director|assistant director|senior vice president
manager: manager|supervisor|assistant manager|foreman|superintendent|group leader|department manager
manager ?: lead
~finance manager ?: controller
specialist: specialist|officer|clerk|representative|rep|administrator|analyst|operative|operator|technician|executive|associate|coordinator|advisor|adviser|agent|expert|worker|employee|staff|planner|processor|inspector|generalist|hacker|practitioner ?|operator
specialist prescriber ?: consultant|trainer|broker
specialist ?: project manager|programme manager|program manager|project lead
finance executive: deputy cfo
finance director: fd
finance manager: chief accountant|head accountant
finance assistant: account assistant
finance specialist: accountant ?|bookkeeper|auditor|account payable|account receivable|underwriter|actuary|treasurer ?|credit analyst|payable clerk
finance specialist ?: financial controller|finance controller|credit controller|credit manager|mortgage broker|financial adviser|financial advisor
finance specialist prescriber: chartered accountant|credit broker
finance: finance|financial|accounting|treasury|tax|payroll accounting|fp a|fpa|audit|billing|investor relation|controlling
~finance specialist ?: banker
~finance ?: risk|portfolio|fund|investment|wealth|asset|bank|banking|insurance|credit
hr executive: chro
hr specialist: recruiter|hr business partner ?|hrbp ?|people partner ?
hr: people operation|hr|human resource|recruitment|talent|payroll|people|learning development|training|talent acquisition|compensation benefit|employee relation
it executive: cio|chief information officer|cdo ?|chief digital officer ?
it executive ?: cto|chief technology officer|chief technical officer
it specialist: developer|programmer|data scientist|sysadmin|devops|it support|help desk|helpdesk|service desk|database administrator|site reliability engineer|sre|dba|machine learning engineer|front end|back end|full stack|fullstack|frontend|backend|test engineer ?|qa tester|support engineer
it specialist ?: product owner|scrum master|solution architect|software architect|enterprise architect|data architect|business analyst|agile coach|technical lead|tech lead|technical architect|cloud architect
it: it|software|data|system|network|infrastructure|application|cloud|technology|erp|digital transformation|mis|ict|platform
security executive influencer ?: ciso|chief information security officer|cso|chief security officer
security specialist: pentester|penetration tester
security specialist ?: security officer|security guard
security: security|information security|infosec|cyber
procurement executive buyer ?: cpo|chief procurement officer|chief purchasing officer
procurement manager ?: category manager|commodity manager
procurement specialist: buyer|purchaser
procurement ?: vendor
procurement: procurement|purchasing|sourcing|category|strategic sourcing|supplier|commodity|indirect
marketing executive: cmo|cco ?
marketing specialist: copywriter|graphic designer|content creator|content writer|press secretary|journalist|editor ?
marketing specialist ?: content manager|traffic manager|brand manager|social media manager|campaign manager
marketing: marketing|communication|comms|brand|content|pr|public relation|seo|sea|event|media|advertising|campaign|demand generation|demand gen|crm|customer insight|press|market research
marketing ?: growth|digital
sales executive: cro
sales specialist: sdr|bdr|account executive|business developer|salesperson|salesman|saleswoman|cashier|inside sale|sale assistant|shop assistant|estate agent|telesales|retail assistant|presale|pre sale
sales specialist ?: account manager|key account manager|business development manager|business development executive|relationship manager|kam
sales ?: account
sales manager: store manager|shop manager
sales: sale|revenue|business development|export|partnership ?|retail|sale operation|go market|ecommerce|e commerce|channel
service specialist: csr
service specialist ?: customer success manager|csm
service: customer service|customer support|customer care|call centre|call center|contact centre|contact center|client service|after sale|aftersales|support ?|customer ?
operations executive: coo|chief operating officer
operations director ?: plant manager|plant director|factory manager|site manager
operations specialist: demand planner|process operator|driver|machine operator|forklift driver|welder|assembler|picker|machinist|mechanic|dispatcher|courier|truck driver|bus driver|postman|packer|fitter
operations specialist ?: cleaner|janitor|pilot|caretaker
operations: operation|production|manufacturing|supply chain|logistic|warehouse|maintenance|plant|factory|planning|shift|fleet|distribution|fulfillment|lean|continuous improvement|industrial|facility ?|facilities ?|transport|shipping|inventory|assembly
quality ?: sustainability|esg
quality: quality|regulatory affair|regulatory|hse|qhse|ehs|qa|health safety|validation|pharmacovigilance
quality specialist ?: qa engineer
research specialist: researcher|mechanical engineer|scientist|electrical engineer|draughtsman|draftsman|civil engineer|chemist|process engineer|electronic engineer|aerospace engineer|industrial designer
research specialist prescriber ?: architect
research specialist ?: designer
research manager ?: engineering manager
~research specialist: engineer
research: r&d|rd|research|innovation|laboratory|lab|engineering|design|scientific
research ?: product|technical|ux
legal executive ?: general counsel|chief legal officer|clo|company secretary
legal specialist ?: lawyer|solicitor|barrister|attorney|counsel|notary
legal specialist ?: paralegal
legal manager ?: dpo|data protection officer
legal ?: contract|compliance
legal: legal|litigation|intellectual property|data protection|privacy
office specialist ?: receptionist|front desk
office assistant: secretary|executive assistant|personal assistant|administrative assistant|admin assistant|virtual assistant|office assistant|pa|ea
~office assistant: assistant
office ?: administration|office|admin|administrative
health specialist: nurse|midwife|carer|caregiver|paramedic|healthcare assistant|care assistant|radiographer
health specialist ?: general practitioner|nurse practitioner|doctor|physician|gp|pharmacist|vet|veterinarian|physiotherapist|therapist|surgeon|psychologist|optician|osteopath|dr|psychiatrist
health manager: ward manager|matron|head nurse
health: health|clinic|care|medical|healthcare|clinical|nursing|pharmacy
public specialist: assistant professor|teacher|civil servant|police officer|firefighter|professor|lecturer|soldier|librarian|tutor|policeman|policewoman|social worker|judge|army officer|prison officer|headteacher ?
public executive: mayor|councillor|senator|member parliament|mp
~public: council|school|government|ministry|university|city|municipal|public sector
`;
