/*
 * Words of Spark SQL and Hive SQL. The lexer knows shapes only: every word is an Identifier here, and KeywordTable gives it the type of a keyword
 * (the names in capitals below). ContextualKeywords then takes back those that stand where a name must stand, so that the parser decides
 * with one token of lookahead nearly everywhere.
 */
lexer grammar SparkLexer;

tokens {
    // Keywords that name something else wherever they do not play their part (see ContextualKeywords).
    ALL, AND, ANTI, ANY, AS, AT, BETWEEN, BY, CASE, CAST, CLUSTER, COLLATE, CROSS, CUBE, CURRENT, DISTINCT, DISTRIBUTE, DIV, ELSE, END, ESCAPE,
    EXCEPT, EXISTS, FALSE, FILTER, FOR, FROM, FULL, GROUP, GROUPING, GROUPS, HAVING, IGNORE, ILIKE, IN, INNER, INSERT, INTERSECT, INTERVAL, INTO,
    IS, JOIN, LATERAL, LEFT, LIKE, LIMIT, MINUS, NATURAL, NOT, NULL, OFFSET, ON, OR, ORDER, OUTER, OVER, PARTITION, PIVOT, POSITION, QUALIFY,
    RANGE, REGEXP, RESPECT, RIGHT, RLIKE, ROLLUP, ROWS, SELECT, SEMI, SET, SOME, SORT, TABLE, TABLESAMPLE, THEN, TRANSFORM, TRIM, TRUE, TRY_CAST,
    UNBOUNDED, UNION, UNPIVOT, USING, VALUES, WHEN, WHERE, WINDOW, WITH, WITHIN,
    // Keywords that are names at any time.
    AGGREGATE, ALWAYS, ARCHIVE, ARRAY, ASC, ASYMMETRIC, BINDING, BOTH, BUCKET, BUCKETS, CACHE, CASCADE, CATALOG, CHECK, CLUSTERED, COLLATION,
    COLLECTION, COMMENT, COMPENSATION, CONSTRAINT, CONTAINS, CREATE, DATA, DATABASE, DAY, DAYS, DBPROPERTIES, DECLARE, DEFAULT, DEFINED, DEFINER,
    DELETE, DELIMITED, DESC, DETERMINISTIC, DIRECTORIES, DIRECTORY, DROP, ENFORCED, ESCAPED, EVOLUTION, EXCLUDE, EXTEND, EXTERNAL, FIELDS, FILE,
    FIRST, FOLLOWING, FOREIGN, FORMAT, FUNCTION, GENERATED, GLOBAL, HOUR, HOURS, IDENTITY, IF, INCLUDE, INCREMENT, INPUTFORMAT, INVOKER, ITEMS,
    JAR, KEY, KEYS, LANGUAGE, LAST, LAZY, LEADING, LEVEL, LINES, LOCAL, LOCATION, MANAGEDLOCATION, MAP, MATCHED, MATERIALIZED, MAX, MERGE, MICROSECOND,
    MICROSECONDS, MILLISECOND, MILLISECONDS, MINUTE, MINUTES, MONTH, MONTHS, NAME, NAMESPACE, NANOSECOND, NANOSECONDS, NO, NORELY, NULLS, OF,
    OPTIONS, OUT, OUTPUTFORMAT, OVERWRITE, PARTITIONED, PERCENT, PLACING, PRECEDING, PRECISION, PRIMARY, PROPERTIES, PURGE, QUARTER, QUARTERS,
    READS, RECORDREADER, RECORDWRITER, RECURSION, RECURSIVE, REFERENCES, RELY, REPEATABLE, REPLACE, RESTRICT, RETURN, RETURNS, ROW, SCHEMA,
    SECOND, SECONDS, SECURITY, SERDE, SERDEPROPERTIES, SETS, SKEWED, SORTED, SOURCE, SQL, START, STORED, STRUCT, SYMMETRIC, SYSTEM_TIME,
    SYSTEM_VERSION, TARGET, TBLPROPERTIES, TEMP, TEMPORARY, TERMINATED, TIME, TIMESTAMP, TO, TRAILING, TRUNCATE, TYPE, UNCACHE, UNIONTYPE, UNIQUE,
    UNKNOWN, UPDATE, USE, VAR, VARIABLE, VERSION, VIEW, WEEK, WEEKS, WITHOUT, YEAR, YEARS, ZONE,
    // Types that only ContextualKeywords gives.
    QueryParen, LambdaParen, StarExcept, StarReplace, TravelVersion, TravelTimestamp, FromInsert, IdentifierClause, ScriptSelect
}

Blank : [ \t\r\n\u000B\u000C\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+ -> skip ;
LineComment : '--' ('\\\n' | '\\\r\n' | ~[\r\n])* -> skip ;

// The rest of a bracketed comment is read by SparkTokenizer, which counts nested ones.
CommentStart : '/*' ;
HintStart : '/*+' ;
HintEnd : '*/' ;

String : '\'' (~['\\] | '\\' . | '\'\'')* '\'' ;
DoubleString : '"' (~["\\] | '\\' . | '""')* '"' ;
RawString : [rR] ('\'' ~['] * '\'' | '"' ~["]* '"') ;
BinaryString : [xX] ('\'' ~[']* '\'' | '"' ~["]* '"') ;
OpenString : '\'' (~['\\] | '\\' . | '\'\'')* '\\'? ;
OpenDoubleString : '"' (~["\\] | '\\' . | '""')* '\\'? ;
BackQuoted : '`' (~'`' | '``')* '`' ;
OpenBackQuote : '`' (~'`' | '``')* ;

IntegerNumber : Digit+ ;
TinyIntNumber : Digit+ [yY] ;
SmallIntNumber : Digit+ [sS] ;
BigIntNumber : Digit+ [lL] ;
DecimalNumber : Digit+ '.' Digit* | '.' Digit+ ;
ExponentNumber : (Digit+ | Digit+ '.' Digit* | '.' Digit+) Exponent ;
FloatNumber : (Digit+ | Digit+ '.' Digit* | '.' Digit+) Exponent? [fF] ;
DoubleNumber : (Digit+ | Digit+ '.' Digit* | '.' Digit+) Exponent? [dD] ;
BigDecimalNumber : (Digit+ | Digit+ '.' Digit* | '.' Digit+) Exponent? [bB] [dD] ;

Identifier : [\p{L}\p{N}_]+ ;

Semicolon : ';' ;
LeftParen : '(' ;
RightParen : ')' ;
LeftBracket : '[' ;
RightBracket : ']' ;
Comma : ',' ;
Dot : '.' ;
Colon : ':' ;
DoubleColon : '::' ;
Question : '?' ;
Arrow : '->' ;
FatArrow : '=>' ;
PipeTo : '|>' ;
Equal : '=' | '==' ;
NullSafeEqual : '<=>' ;
NotEqual : '<>' | '!=' ;
Less : '<' ;
LessOrEqual : '<=' | '!>' ;
Greater : '>' ;
GreaterOrEqual : '>=' | '!<' ;
ShiftLeft : '<<' ;
ShiftRight : '>>' ;
ShiftRightUnsigned : '>>>' ;
Plus : '+' ;
Minus : '-' ;
Star : '*' ;
Slash : '/' ;
Percent : '%' ;
Concat : '||' ;
Ampersand : '&' ;
Pipe : '|' ;
Caret : '^' ;
Tilde : '~' ;
Bang : '!' ;
Unrecognized : . ;

fragment Digit : [0-9] ;
fragment Exponent : [eE] [+-]? Digit+ ;
