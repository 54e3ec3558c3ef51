/*
 * Spark SQL and Hive SQL over the tokens that ContextualKeywords leaves. Operator chains are flat here: OperatorPrecedence shapes them in the
 * builder, so that a chain of ten thousand operands costs no stack.
 */
parser grammar SparkParser;

options { tokenVocab = SparkLexer; superClass = SparkParserBase; }

singleStatement : statement EOF ;
singleExpression : selectItem EOF ;
singleType : dataType EOF ;
singleColumnList : typedColumn (Comma typedColumn)* EOF ;
singleName : multipartName EOF ;

statement
    : commonTables? (queryBody | insertStatement | multiInsert | deleteStatement | updateStatement | mergeStatement)
    | createStatement
    | dropStatement
    | useStatement
    | cacheTable
    | uncacheTable
    | truncateTable
    | declareVariable
    | setVariable
    ;

// ---- queries

query : commonTables? queryBody ;
commonTables : WITH RECURSIVE? commonTable (Comma commonTable)* ;
commonTable : identifier identifierList? (MAX RECURSION LEVEL value)? AS? QueryParen query RightParen ;

queryBody : queryTerm (setOperator queryTerm)* organizations? (PipeTo pipeOperator)* ;
organizations : organization (organization | windowClause)* ;
setOperator : (UNION | INTERSECT | EXCEPT | MINUS) (ALL | DISTINCT)? (BY NAME)? ;

queryTerm
    : selectClause fromClause? selectTail                      # selectTerm
    | FROM relation (Comma relation)* fromFirstSelect*         # fromFirstTerm
    | valuesClause                                             # valuesTerm
    | TABLE multipartName                                      # tableTerm
    | QueryParen query RightParen                              # parenthesizedTerm
    ;
fromFirstSelect : selectClause lateralView* selectTail ;

selectClause
    : SELECT hint* (TRANSFORM LeftParen selectItems RightParen transformTail | setQuantifier? selectItems)
    | ScriptSelect selectItems transformTail
    ;
setQuantifier : DISTINCT | ALL ;
selectItems : selectItem (Comma selectItem)* ;
selectItem : expression (AS (identifier | identifierList) | bareAlias)? ;
hint : HintStart hintItem (Comma? hintItem)* HintEnd ;
hintItem : identifier (LeftParen (expression (Comma expression)*)? RightParen)? ;
transformTail
    : rowFormat? (RECORDWRITER String)? USING stringLiteral
      (AS (transformColumns | LeftParen transformColumns RightParen))? rowFormat? (RECORDREADER String)?
    ;
transformColumns : transformColumn (Comma transformColumn)* ;
transformColumn : identifier dataType? ;

selectTail : whereClause? groupBy? havingClause? qualifyClause? windowClause? ;
whereClause : WHERE expression ;
havingClause : HAVING expression ;
qualifyClause : QUALIFY expression ;
groupBy
    : GROUP BY (ALL | groupingElement (Comma groupingElement)*)
      (WITH (ROLLUP | CUBE) | GROUPING SETS LeftParen groupingElement (Comma groupingElement)* RightParen)?
    ;
groupingElement
    : GROUPING SETS LeftParen groupingElement (Comma groupingElement)* RightParen
    | (ROLLUP | CUBE) LeftParen groupingElement (Comma groupingElement)* RightParen
    | LeftParen RightParen
    | expression (AS identifier)?
    ;
windowClause : WINDOW namedWindow (Comma namedWindow)* ;
namedWindow : identifier AS windowReference ;

organization
    : ORDER BY (ALL sortOrder | sortItem (Comma sortItem)*)
    | SORT BY sortItem (Comma sortItem)*
    | DISTRIBUTE BY expression (Comma expression)*
    | CLUSTER BY expression (Comma expression)*
    | LIMIT (ALL | expression (Comma expression)?)
    | OFFSET expression
    ;
sortItem : expression sortOrder ;
sortOrder : (ASC | DESC)? (NULLS (FIRST | LAST))? ;

valuesClause : VALUES expression (Comma expression)* tableAlias? ;

pipeOperator
    : selectClause windowClause?
    | EXTEND selectItems
    | SET assignment (Comma assignment)*
    | DROP identifier (Comma identifier)*
    | AS identifier
    | whereClause
    | pivotClause
    | sample
    | joinClause
    | setOperator queryTerm
    | organizations
    | AGGREGATE selectItems? pipeGroupBy?
    ;
pipeGroupBy
    : GROUP BY pipeGroupItem (Comma pipeGroupItem)*
      (WITH (ROLLUP | CUBE) | GROUPING SETS LeftParen groupingElement (Comma groupingElement)* RightParen)?
    ;
pipeGroupItem : groupingElement bareAlias? ;

// ---- tables

fromClause : FROM relation (Comma relation)* ;
relation : LATERAL? tablePrimary relationTail* ;
relationTail : joinClause | lateralView | pivotClause ;
joinClause
    : NATURAL? (INNER | CROSS | (LEFT | RIGHT | FULL) OUTER? | LEFT? (SEMI | ANTI))? JOIN LATERAL? tablePrimary
      (ON expression | USING identifierList)?
    ;
lateralView : LATERAL VIEW OUTER? multipartName callArguments lateralViewAlias? ;
lateralViewAlias : AS identifier (Comma identifier)* | bareAlias (AS? identifier (Comma identifier)*)? ;
pivotClause
    : PIVOT LeftParen selectItems FOR (multipartName | LeftParen multipartName (Comma multipartName)* RightParen)
      IN LeftParen selectItems RightParen RightParen tableAlias?
    | UNPIVOT ((INCLUDE | EXCLUDE) NULLS)? LeftParen (identifier | identifierList) FOR identifier
      IN LeftParen unpivotEntry (Comma unpivotEntry)* RightParen RightParen tableAlias?
    ;
unpivotEntry
    : (multipartName | LeftParen multipartName (Comma multipartName)* RightParen) (AS identifier | bareAlias)?
    ;

tablePrimary
    : multipartName (callArguments | (WITH propertyList)? timeTravel? sample?) tableAlias?  # namedTable
    | QueryParen query RightParen sample? tableAlias?                                       # subqueryTable
    | LeftParen relation (Comma relation)* RightParen sample? tableAlias?                   # parenthesizedTable
    | valuesClause                                                                          # valuesTable
    ;
timeTravel : FOR? (TravelVersion AS OF | TravelTimestamp AS OF) value ;
sample : TABLESAMPLE LeftParen sampleSize RightParen (REPEATABLE LeftParen value RightParen)? ;
sampleSize : BUCKET value OUT OF value (ON expression)? | value (PERCENT | ROWS)? identifier? ;
tableAlias : (AS identifier | bareAlias) identifierList? | AS identifierList ;

// ---- expressions

expression : conjunction (OR conjunction)* ;
conjunction : negation (AND negation)* ;
negation : (NOT | Bang)* predicated ;
predicated : value predicate? ;
predicate
    : (NOT | Bang)? BETWEEN (SYMMETRIC | ASYMMETRIC)? value AND value                                               # betweenPredicate
    | (NOT | Bang)? IN (LeftParen (expression (Comma expression)*)? RightParen | QueryParen query RightParen)          # inPredicate
    | (NOT | Bang)? (LIKE | ILIKE | RLIKE | REGEXP)
      ((ANY | SOME | ALL) LeftParen (expression (Comma expression)*)? RightParen | value (ESCAPE stringLiteral)?)     # likePredicate
    | IS NOT? (NULL | TRUE | FALSE | UNKNOWN | DISTINCT FROM value)                                        # isPredicate
    ;

value : unary (binaryOperator unary)* ;
binaryOperator
    : Star | Slash | Percent | DIV | Plus | Minus | Concat | ShiftLeft | ShiftRight | ShiftRightUnsigned | Ampersand | Caret | Pipe
    | Equal | NullSafeEqual | NotEqual | Less | LessOrEqual | Greater | GreaterOrEqual
    ;
unary : (Plus | Minus | Tilde)* primary ;
primary : atom suffix* ;
suffix
    : Dot (identifier | Star)                                   # dotSuffix
    | callArguments callTail                                    # callSuffix
    | LeftBracket value RightBracket                            # subscriptSuffix
    | DoubleColon dataType                                      # castSuffix
    | Colon variantPath                                         # pathSuffix
    | COLLATE multipartName                                     # collateSuffix
    | AT TIME ZONE atom                                         # timeZoneSuffix
    | StarExcept LeftParen multipartName (Comma multipartName)* RightParen      # exceptSuffix
    | StarReplace LeftParen selectItems RightParen              # replaceSuffix
    ;
variantPath : (identifier | LeftBracket (stringLiteral | IntegerNumber | Star) RightBracket) ;

callArguments : LeftParen (setQuantifier? argument (Comma argument)* (ORDER BY sortItem (Comma sortItem)*)? nullTreatment?)? RightParen ;
callTail
    : (WITHIN GROUP LeftParen ORDER BY sortItem (Comma sortItem)* RightParen)? (FILTER LeftParen WHERE expression RightParen)?
      nullTreatment? (OVER windowReference)?
    ;
nullTreatment : (IGNORE | RESPECT) NULLS ;
argument : tableArgument | lambda | expression argumentTail* ;
lambda : LambdaParen identifier (Comma identifier)* RightParen Arrow expression ;
argumentTail
    : AS (identifier | identifierList)
    | FatArrow (tableArgument | lambda | expression)
    | Arrow (lambda | expression)
    | FROM value
    | FOR value
    | PLACING value
    | TO identifier
    ;
tableArgument
    : TABLE (LeftParen multipartName RightParen | multipartName | QueryParen query RightParen)
      (WITH identifier PARTITION | PARTITION BY (LeftParen expression (Comma expression)* RightParen | expression (Comma expression)*))?
      ((ORDER | SORT) BY sortItem (Comma sortItem)*)?
    ;

windowReference : identifier | windowBody ;
windowBody
    : LeftParen identifier?
      ((PARTITION | DISTRIBUTE | CLUSTER) BY expression (Comma expression)*)?
      ((ORDER | SORT) BY sortItem (Comma sortItem)*)? frame? RightParen
    ;
frame : (ROWS | RANGE | GROUPS) (frameBound | BETWEEN frameBound AND frameBound) ;
frameBound : UNBOUNDED (PRECEDING | FOLLOWING) | CURRENT ROW | value (PRECEDING | FOLLOWING) ;

atom
    : identifier stringLiteral?                                                      # nameAtom
    | IdentifierClause LeftParen value RightParen                                    # identifierClauseAtom
    | number                                                                         # numberAtom
    | stringLiteral                                                                  # stringAtom
    | NULL                                                                           # nullAtom
    | (TRUE | FALSE)                                                                 # booleanAtom
    | BinaryString                                                                   # binaryAtom
    | LeftParen argument (Comma argument)* RightParen                                # parenthesizedAtom
    | QueryParen query RightParen                                                    # subqueryAtom
    | Star                                                                           # starAtom
    | CASE expression? whenClause+ (ELSE expression)? END                            # caseAtom
    | (CAST | TRY_CAST) LeftParen expression AS dataType RightParen                  # castAtom
    | EXISTS QueryParen query RightParen                                             # existsAtom
    | INTERVAL interval                                                              # intervalAtom
    | TRIM LeftParen (BOTH | LEADING | TRAILING) value? FROM value RightParen        # trimAtom
    | POSITION LeftParen value (IN value | (Comma expression)+) RightParen           # positionAtom
    | Colon identifier                                                               # namedParameterAtom
    | Question                                                                       # parameterAtom
    ;
whenClause : WHEN expression THEN expression ;
number
    : IntegerNumber | BigIntNumber | SmallIntNumber | TinyIntNumber | DecimalNumber | ExponentNumber | FloatNumber | DoubleNumber
    | BigDecimalNumber
    ;
stringLiteral : (String | DoubleString | RawString)+ ;

interval : intervalStart intervalPart* | LeftParen expression RightParen intervalUnit (TO intervalUnit)? ;
intervalStart : (Plus | Minus)? (number | stringLiteral) (intervalUnit (TO intervalUnit)?)? ;
intervalPart : (Plus | Minus)? (number | stringLiteral) intervalUnit (TO intervalUnit)? ;
intervalUnit
    : YEAR | YEARS | QUARTER | QUARTERS | MONTH | MONTHS | WEEK | WEEKS | DAY | DAYS | HOUR | HOURS | MINUTE | MINUTES | SECOND | SECONDS
    | MILLISECOND | MILLISECONDS | MICROSECOND | MICROSECONDS | NANOSECOND | NANOSECONDS
    ;

// ---- types

dataType
    : ARRAY Less dataType Greater                                                       # arrayType
    | MAP Less dataType Comma dataType Greater                                          # mapType
    | STRUCT (Less (structField (Comma structField)*)? Greater | NotEqual)              # structType
    | UNIONTYPE Less dataType (Comma dataType)* Greater                                 # unionType
    | INTERVAL intervalUnit (TO intervalUnit)?                                          # intervalType
    | identifier PRECISION? (LeftParen typeParameter (Comma typeParameter)* RightParen)?
      ((WITH | WITHOUT) LOCAL? TIME ZONE)? (COLLATE multipartName)?                     # namedType
    ;
typeParameter : IntegerNumber | identifier ;
structField : identifier Colon? dataType (NOT NULL)? (COMMENT stringLiteral)? ;
typedColumn : identifier Colon? dataType (NOT NULL)? (COMMENT stringLiteral)? ;

// ---- writing

insertStatement : insertTarget query ;
multiInsert : FromInsert relation (Comma relation)* insertBranch+ ;
insertBranch : insertTarget commonTables? fromFirstSelect organizations? ;
insertTarget
    : INSERT OVERWRITE LOCAL? DIRECTORY stringLiteral? directoryClause*                 # directoryTarget
    | INSERT (INTO | OVERWRITE) TABLE? multipartName (WITH propertyList)? partitionSpec? ifNotExists?
      (BY NAME | LeftParen multipartName (Comma multipartName)* RightParen)? partitionSpec? (REPLACE (WHERE expression | USING identifierList))?    # tableTarget
    ;
directoryClause : USING multipartName | OPTIONS propertyList | rowFormat | fileFormat ;
partitionSpec : PARTITION LeftParen partitionValue (Comma partitionValue)* RightParen ;
partitionValue : identifier (Equal value)? ;

deleteStatement : DELETE FROM multipartName tableAlias? whereClause? ;
updateStatement : UPDATE multipartName tableAlias? SET assignment (Comma assignment)* whereClause? ;
assignment : multipartName Equal (DEFAULT | expression) ;
mergeStatement
    : MERGE (WITH SCHEMA EVOLUTION)? INTO multipartName tableAlias? USING tablePrimary ON expression mergeClause+
    ;
mergeClause
    : WHEN NOT? MATCHED (BY (SOURCE | TARGET))? (AND expression)? THEN mergeAction
    ;
mergeAction
    : DELETE
    | UPDATE SET (Star | assignment (Comma assignment)*)
    | INSERT (Star | (LeftParen multipartName (Comma multipartName)* RightParen)? VALUES LeftParen mergeValue (Comma mergeValue)* RightParen)
    ;
mergeValue : DEFAULT | expression ;

// ---- definitions

createStatement
    : (CREATE (OR REPLACE)? | REPLACE) (GLOBAL | TEMP | TEMPORARY | EXTERNAL)*
      (createView | createTable | createFunction | createDatabase)
    ;
ifNotExists : IF NOT EXISTS ;
ifExists : IF EXISTS ;

createView
    : VIEW ifNotExists? multipartName (LeftParen viewColumn (Comma viewColumn)* RightParen)?
      (viewClause* AS query | USING multipartName (OPTIONS propertyList)?)
    ;
viewColumn : identifier dataType? (COMMENT stringLiteral)? ;
viewClause
    : COMMENT stringLiteral
    | TBLPROPERTIES propertyList
    | PARTITIONED ON identifierList
    | WITH SCHEMA (BINDING | COMPENSATION | TYPE? EVOLUTION)
    | DEFAULT COLLATION multipartName
    ;

createTable
    : TABLE ifNotExists? multipartName
      (LIKE multipartName tableClause* | (LeftParen tableElement (Comma tableElement)* RightParen)? tableClause* (AS? query)?)
    ;
tableElement : tableConstraint | columnDefinition ;
columnDefinition : identifier dataType columnOption* ;
columnOption
    : NOT NULL constraintCharacteristic*
    | NULL
    | DEFAULT expression constraintCharacteristic*
    | GENERATED (ALWAYS | BY DEFAULT) AS (LeftParen expression RightParen | IDENTITY (LeftParen identityOption* RightParen)?)
    | COMMENT stringLiteral
    | (CONSTRAINT identifier)? columnConstraint constraintCharacteristic*
    ;
identityOption : START WITH value | INCREMENT BY value ;
columnConstraint
    : NOT NULL
    | DEFAULT expression
    | PRIMARY KEY
    | UNIQUE
    | REFERENCES multipartName identifierList?
    | CHECK LeftParen expression RightParen
    ;
tableConstraint
    : (CONSTRAINT identifier)?
      ( PRIMARY KEY identifierList
      | UNIQUE identifierList
      | FOREIGN KEY identifierList REFERENCES multipartName identifierList?
      | CHECK LeftParen expression RightParen
      ) constraintCharacteristic*
    ;
constraintCharacteristic : NOT? ENFORCED | RELY | NORELY | identifier ;

tableClause
    : USING multipartName
    | rowFormat
    | fileFormat
    | PARTITIONED BY LeftParen partitionField (Comma partitionField)* RightParen
    | CLUSTERED BY identifierList (SORTED BY LeftParen sortItem (Comma sortItem)* RightParen)? INTO IntegerNumber BUCKETS
    | CLUSTER BY LeftParen multipartName (Comma multipartName)* RightParen
    | SKEWED BY identifierList ON LeftParen expression (Comma expression)* RightParen (STORED AS DIRECTORIES)?
    | LOCATION stringLiteral
    | COMMENT stringLiteral
    | DEFAULT COLLATION multipartName
    | TBLPROPERTIES propertyList
    | OPTIONS propertyList
    ;
partitionField : identifier LeftParen expression (Comma expression)* RightParen | identifier (Dot identifier)+ | identifier (dataType columnOption*)? ;
rowFormat
    : ROW FORMAT SERDE stringLiteral (WITH SERDEPROPERTIES propertyList)?
    | ROW FORMAT DELIMITED delimitedClause*
    ;
delimitedClause
    : FIELDS TERMINATED BY stringLiteral (ESCAPED BY stringLiteral)?
    | COLLECTION ITEMS TERMINATED BY stringLiteral
    | MAP KEYS TERMINATED BY stringLiteral
    | LINES TERMINATED BY stringLiteral
    | NULL DEFINED AS stringLiteral
    ;
fileFormat
    : STORED AS (INPUTFORMAT stringLiteral OUTPUTFORMAT stringLiteral | identifier)
    | STORED BY stringLiteral (WITH SERDEPROPERTIES propertyList)?
    ;
propertyList : LeftParen (property (Comma property)*)? RightParen ;
property : (stringLiteral | propertyWord (Dot propertyWord)*) (Equal? expression)? ;
propertyWord : identifier | FROM | TABLE | SELECT | WHERE | ALL | PARTITION ;

createDatabase
    : (DATABASE | SCHEMA | NAMESPACE) ifNotExists? multipartName databaseClause*
    ;
databaseClause
    : COMMENT stringLiteral
    | (LOCATION | MANAGEDLOCATION) stringLiteral
    | WITH (DBPROPERTIES | PROPERTIES) propertyList
    | DEFAULT COLLATION multipartName
    ;

createFunction
    : FUNCTION ifNotExists? multipartName
      ( AS stringLiteral (USING functionResource (Comma functionResource)*)?
      | LeftParen (columnParameter (Comma columnParameter)*)? RightParen
        (RETURNS (TABLE (LeftParen columnParameter (Comma columnParameter)* RightParen)? | dataType))?
        functionCharacteristic* RETURN (expression | query)
      )
    ;
functionResource : identifier stringLiteral ;
columnParameter : identifier dataType (NOT NULL | DEFAULT expression | COMMENT stringLiteral)* ;
functionCharacteristic
    : LANGUAGE identifier
    | NOT? DETERMINISTIC
    | COMMENT stringLiteral
    | CONTAINS SQL
    | READS SQL DATA
    | SQL SECURITY (INVOKER | DEFINER)
    | DEFAULT COLLATION multipartName
    ;

dropStatement
    : DROP (TEMPORARY | TEMP)? (TABLE | VIEW | DATABASE | SCHEMA | NAMESPACE | FUNCTION | VARIABLE | VAR) ifExists? multipartName
      (RESTRICT | CASCADE | PURGE)?
    ;
useStatement : USE (DATABASE | SCHEMA | NAMESPACE | CATALOG)? (multipartName | stringLiteral) ;
cacheTable : CACHE LAZY? TABLE multipartName (OPTIONS propertyList)? (AS? query)? ;
uncacheTable : UNCACHE TABLE ifExists? multipartName ;
truncateTable : TRUNCATE TABLE multipartName partitionSpec? ;
declareVariable
    : DECLARE (OR REPLACE)? (VARIABLE | VAR)? multipartName (Comma multipartName)* dataType? ((DEFAULT | Equal) expression)?
    ;
setVariable
    : SET (VARIABLE | VAR)
      ( LeftParen multipartName (Comma multipartName)* RightParen Equal QueryParen query RightParen
      | assignment (Comma assignment)*
      )
    ;

// ---- names

// IDENTIFIER('a.b') is a name too; the builder reads the text in it.
multipartName : identifier (Dot identifier)* | IdentifierClause LeftParen value RightParen ;
identifierList : LeftParen identifier (Comma identifier)* RightParen ;
bareAlias : identifier ;

identifier
    : Identifier | BackQuoted
    | AGGREGATE | ALWAYS | ARCHIVE | ARRAY | ASC | ASYMMETRIC | BINDING | BOTH | BUCKET | BUCKETS | CACHE | CASCADE | CATALOG | CHECK
    | CLUSTERED | COLLATION | COLLECTION | COMMENT | COMPENSATION | CONSTRAINT | CONTAINS | CREATE | DATA | DATABASE | DAY | DAYS
    | DBPROPERTIES | DECLARE | DEFAULT | DEFINED | DEFINER | DELETE | DELIMITED | DESC | DETERMINISTIC | DIRECTORIES | DIRECTORY | DROP
    | ENFORCED | ESCAPED | EVOLUTION | EXCLUDE | EXTEND | EXTERNAL | FIELDS | FILE | FIRST | FOLLOWING | FOREIGN | FORMAT | FUNCTION
    | GENERATED | GLOBAL | HOUR | HOURS | IDENTITY | IF | INCLUDE | INCREMENT | INPUTFORMAT | INVOKER | ITEMS | JAR | KEY | KEYS
    | LANGUAGE | LAST | LAZY | LEADING | LEVEL | LINES | LOCAL | LOCATION | MANAGEDLOCATION | MAP | MATCHED | MATERIALIZED | MAX | MERGE
    | MICROSECOND | MICROSECONDS | MILLISECOND | MILLISECONDS | MINUTE | MINUTES | MONTH | MONTHS | NAME | NAMESPACE | NANOSECOND
    | NANOSECONDS | NO | NORELY | NULLS | OF | OPTIONS | OUT | OUTPUTFORMAT | OVERWRITE | PARTITIONED | PERCENT | PLACING | PRECEDING
    | PRECISION | PRIMARY | PROPERTIES | PURGE | QUARTER | QUARTERS | READS | RECORDREADER | RECORDWRITER | RECURSION | RECURSIVE
    | REFERENCES | RELY | REPEATABLE | REPLACE | RESTRICT | RETURN | RETURNS | ROW | SCHEMA | SECOND | SECONDS | SECURITY | SERDE
    | SERDEPROPERTIES | SETS | SKEWED | SORTED | SOURCE | SQL | START | STORED | STRUCT | SYMMETRIC | SYSTEM_TIME | SYSTEM_VERSION
    | TARGET | TBLPROPERTIES | TEMP | TEMPORARY | TERMINATED | TIME | TIMESTAMP | TO | TRAILING | TRUNCATE | TYPE | UNCACHE | UNIONTYPE
    | UNIQUE | UNKNOWN | UPDATE | USE | VAR | VARIABLE | VERSION | VIEW | WEEK | WEEKS | WITHOUT | YEAR | YEARS | ZONE
    ;
