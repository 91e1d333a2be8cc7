/** What is missing on this machine to run Kafka, in one line; undefined when nothing is. */
export function missingForKafka(): string | undefined;
