/**
 * What a user would pick instead, each a program of its own: a main class that does its
 * work and ends. The night is not used here. Written as well as their own documentation
 * would have it; where a peer does less than the night, its class says so.
 */
@org.jspecify.annotations.NullMarked
package attain.bench.peer;
