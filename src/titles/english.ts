/** English titles, as the French ones are written. */
export const english = `
retired: retired | pensioner | retiree
student apprentice: student | pupil | undergraduate | phd student | phd candidate
apprentice: intern | internship | trainee | apprentice | placement

executive: chief officer | c level | chief
management executive: founder | co founder | cofounder | ceo | chief executive | chief executive officer | managing director | president | owner | business owner | entrepreneur | proprietor | chairman | chairwoman | chairperson | chair | board member | executive director
management executive ?: general manager | managing partner | partner
management director ?: country manager | country director | site director
management manager influencer ?: chief staff
craft executive: shop owner | self employed | sole trader | farmer | shopkeeper | contractor ? | store owner | restaurant owner | salon owner | landlord
~craft executive ?: freelancer
craft specialist ?: plumber | electrician | carpenter | baker | butcher | hairdresser | florist | painter | roofer | tiler | gardener | taxi driver | photographer | locksmith | beautician | builder
craft specialist ?: artist | writer | musician | actor
craft specialist: cook | waiter | waitress | bartender | barista | chef partie
~craft: shop | cafe | restaurant | salon | garage | bakery | pub

director: director | vp | svp | evp | avp | vice president | head | deputy director | associate director | assistant director | senior vice president | executive vice president | deputy head ?
manager: manager | supervisor | team leader | team manager | assistant manager | foreman | superintendent | group leader | department manager
manager ?: lead | team lead | controller
specialist: specialist | officer | clerk | representative | rep | administrator | analyst | operative | operator | technician | executive | associate | coordinator | advisor | adviser | agent | expert | worker | employee | staff | planner | processor | inspector | generalist | hacker | practitioner ? | operator
specialist prescriber ?: consultant | trainer | broker
specialist ?: project manager | programme manager | program manager | project officer | project lead

finance executive: cfo | chief financial officer | chief finance officer | deputy cfo
finance director: finance director | financial director | fd
finance manager: chief accountant | head accountant | accounting manager
finance assistant: account assistant | accounting assistant | finance assistant
finance specialist: accountant | bookkeeper | auditor | account payable | account receivable | underwriter | actuary | treasurer ? | financial analyst | credit analyst | payable clerk
finance specialist ?: financial controller | finance controller | credit controller | credit manager | controller | payroll clerk | mortgage broker | financial adviser | financial advisor
finance specialist prescriber: chartered accountant | mortgage broker | credit broker
finance: finance | financial | accounting | treasury | tax | payroll accounting | fp a | fpa | audit | account payable | billing | investor relation | controlling
~finance specialist ?: banker
~finance ?: risk | portfolio | fund | investment | wealth | asset | bank | banking | insurance | credit
hr executive: chro | chief people officer | chief human resource officer | chief hr officer | chief talent officer
hr specialist: recruiter | hr business partner ? | hrbp ? | people partner ?
hr specialist: hr generalist
hr: people operation | hr | human resource | recruitment | talent | payroll | people | learning development | training | talent acquisition | compensation benefit | employee relation
it executive: cio | chief information officer | cdo ? | chief data officer | chief digital officer ?
it executive ?: cto | chief technology officer | chief technical officer
it specialist: developer | programmer | software engineer | data engineer | data scientist | data analyst | system administrator | sysadmin | devops | it support | web developer | network engineer | system engineer | help desk | helpdesk | service desk | database administrator | cloud engineer | site reliability engineer | sre | dba | machine learning engineer | front end | back end | full stack | fullstack | frontend | backend | test engineer | qa tester | network administrator | support engineer
it specialist ?: product owner | scrum master | solution architect | software architect | enterprise architect | data architect | business analyst | agile coach | it project manager | technical lead | tech lead | technical architect | cloud architect
it: it | software | data | information technology | information system | system | network | infrastructure | application | cloud | technology | erp | digital transformation | mis | ict | platform
security executive influencer ?: ciso | chief information security officer | cso | chief security officer
security specialist: pentester | penetration tester | soc analyst | security analyst | security engineer
security specialist ?: security officer | security guard
security: security | cybersecurity | cyber security | information security | infosec | cyber
procurement executive buyer ?: cpo | chief procurement officer | chief purchasing officer
procurement manager ?: category manager | commodity manager
procurement specialist: buyer | purchaser | purchasing agent | purchasing officer | procurement officer
procurement ?: vendor | supplier relation
procurement: procurement | purchasing | sourcing | category | vendor management | strategic sourcing | supplier | commodity | indirect
marketing executive: cmo | chief marketing officer | chief communication officer | chief brand officer | cco ?
marketing specialist: copywriter | graphic designer | content creator | content writer | press officer | press secretary | journalist | editor ? | media planner | pr officer
marketing specialist ?: content manager | traffic manager | brand manager | social media manager | campaign manager
marketing: marketing | communication | brand | content | pr | public relation | digital marketing | seo | sea | event | media | advertising | social media | campaign | demand generation | demand gen | crm | growth marketing | customer insight | press | market research
marketing ?: growth | digital
sales executive: cro | chief revenue officer | chief sales officer | chief commercial officer
sales specialist: sdr | bdr | account executive | business developer | sales representative | salesperson | salesman | saleswoman | cashier | inside sale | sale assistant | sales engineer | shop assistant | estate agent | telesales | retail assistant | sales executive | presale | pre sale | sale operation analyst
sales specialist ?: account manager | key account manager | business development manager | business development executive | relationship manager | kam
sales ?: account
sales manager: store manager | shop manager | retail manager
sales: sale | revenue | business development | commercial | key account | export | partnership ? | retail | sale operation | go market | ecommerce | e commerce | channel
service specialist: customer service representative | customer service advisor | call centre agent | call center agent | customer support agent | csr | customer support specialist
service specialist ?: customer success manager | csm
service: customer service | customer support | customer care | customer success | customer experience | call centre | call center | contact centre | contact center | client service | after sale | aftersales | customer relation | support ? | customer ?
operations executive: coo | chief operating officer | chief operation officer | chief supply chain officer
operations director ?: plant manager | plant director | factory manager | site manager
operations manager: shift leader | production supervisor | warehouse manager
operations specialist: demand planner | process operator | driver | machine operator | forklift driver | welder | assembler | maintenance technician | warehouse operative | picker | machinist | mechanic | dispatcher | courier | factory worker | truck driver | bus driver | postman | packer | fitter
operations specialist ?: cleaner | janitor | pilot | caretaker
operations: operation | production | manufacturing | supply chain | logistic | warehouse | maintenance | plant | factory | demand planning | planning | shift | fleet | distribution | fulfilment | fulfillment | lean | continuous improvement | industrial | facility ? | facilities ? | transport | shipping | inventory | assembly
quality ?: sustainability | csr | esg
quality: quality | regulatory affair | regulatory | hse | qhse | ehs | qa | quality assurance | quality control | health safety | validation | pharmacovigilance | environment health safety
quality specialist ?: qa engineer
research executive: chief scientific officer | chief scientist | chief innovation officer
research specialist: researcher | mechanical engineer | design engineer | scientist | lab technician | laboratory technician | electrical engineer | draughtsman | draftsman | research engineer | research associate | civil engineer | chemist | process engineer | electronic engineer | aerospace engineer | industrial designer
research specialist prescriber ?: architect
research specialist ?: ux designer | product designer | ux researcher | ui designer | designer
research manager ?: product manager | engineering manager
research executive ?: chief product officer
~research specialist: engineer
research: r&d | rd | research | research development | innovation | laboratory | lab | engineering | product development | design | scientific
research ?: product | technical | ux
legal executive ?: general counsel | chief legal officer | clo | company secretary
legal specialist ?: lawyer | solicitor | barrister | attorney | legal counsel | counsel | compliance officer | notary
legal specialist ?: paralegal
legal assistant: legal assistant
legal manager ?: dpo | data protection officer
legal ?: contract | compliance
legal: legal | litigation | intellectual property | data protection | privacy
office specialist ?: receptionist | front desk
office manager ?: office manager
office assistant: secretary | executive assistant | personal assistant | administrative assistant | admin assistant | virtual assistant | office assistant | pa | ea
~office assistant: assistant
office ?: administration | office | admin | administrative
health specialist: nurse | midwife | carer | caregiver | paramedic | healthcare assistant | care assistant | radiographer | care worker
health specialist ?: general practitioner | nurse practitioner | doctor | physician | gp | dentist | pharmacist | vet | veterinarian | physiotherapist | therapist | surgeon | psychologist | optician | osteopath | dr | psychiatrist
health manager: ward manager | matron | head nurse
health: health | hospital | clinic | care | medical | healthcare | clinical | nursing | pharmacy
public specialist: assistant professor | associate professor | school teacher | teacher | civil servant | police officer | firefighter | professor | lecturer | soldier | council officer | librarian | tutor | policeman | policewoman | social worker | judge | army officer | prison officer | headteacher ?
public executive: mayor | councillor | senator | minister | member parliament | mp
~public: council | school | government | ministry | university | city | municipal | public sector
`;
