#include "dataset/interpret.h"
