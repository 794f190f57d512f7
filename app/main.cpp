#include "windowmain.h"

int main(int argc, char **argv)
{
    return llmflation::runWindow(argc, argv);
}
